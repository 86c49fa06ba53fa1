package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules by which the API server refuses an object whose fields are known, of the right type and all there, in catalogue
 * order. For those see {@link io.github.cilium4j.core.yaml.BindingRules}.
 *
 * @since 0.1.0
 */
public final class SchemaRules {
    static final RuleInfo NOT_ALLOWED = error("API-005", "a value is none of those its field allows");
    static final RuleInfo OUT_OF_BOUNDS = error("API-006", "a number, text, list or map is too small or too large");
    static final RuleInfo MALFORMED = error("API-007", "a text does not have the form its field asks for");
    static final RuleInfo CHOICE = error("API-008", "of some fields not exactly one, or none, is set");
    static final RuleInfo DUPLICATE = error("API-009", "an item of a list that forbids it stands there twice");
    static final RuleInfo CONTRADICTION = error("API-010", "fields of an object contradict each other");
    static final RuleInfo METADATA = error("API-011", "a name, label or annotation is none that Kubernetes takes");
    static final RuleInfo NOT_SERVED = error("API-012", "no such kind is served under that API version");

    private SchemaRules() {}

    /** Returns every rule of this package. */
    public static List<RuleInfo> all() {
        return List.of(NOT_ALLOWED, OUT_OF_BOUNDS, MALFORMED, CHOICE, DUPLICATE, CONTRADICTION, METADATA, NOT_SERVED);
    }

    private static RuleInfo error(String id, String summary) {
        return RuleInfo.of(id, Gate.API_SERVER, Severity.ERROR, summary);
    }
}
