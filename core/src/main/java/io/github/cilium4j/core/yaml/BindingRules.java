package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules that hold when data is read as a type, in catalogue order.
 *
 * @since 0.1.0
 */
public final class BindingRules {
    /** The kind has no such field. */
    public static final RuleInfo UNKNOWN_FIELD = error("API-001", "the kind has no such field");
    /** A value has another type than its field. */
    public static final RuleInfo WRONG_TYPE = error("API-002", "a value has another type than its field");
    /** A required field is missing. */
    public static final RuleInfo REQUIRED = error("API-003", "a required field is missing");

    static final RuleInfo REFUSED = error("API-004", "no API server and no supported Cilium takes the value");

    private BindingRules() {}

    /** Returns every rule about data of a known type. */
    public static List<RuleInfo> all() {
        return List.of(UNKNOWN_FIELD, WRONG_TYPE, REQUIRED, REFUSED);
    }

    private static RuleInfo error(String id, String summary) {
        return RuleInfo.of(id, Gate.API_SERVER, Severity.ERROR, summary);
    }
}
