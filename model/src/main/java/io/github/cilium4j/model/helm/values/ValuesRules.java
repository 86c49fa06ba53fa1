package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules about the keys and types of Helm values, in catalogue order. Two of them are shared with the reader of profiles.
 *
 * @since 0.1.0
 */
public final class ValuesRules {
    /** A value has another type than the chart reads. */
    public static final RuleInfo WRONG_TYPE =
            error("HELM-002", "a setting of Cilium has another type than the chart reads");

    /** A value is none of those that are allowed. */
    public static final RuleInfo UNKNOWN_VALUE =
            error("HELM-003", "a setting of Cilium has a value that Cilium does not know");

    static final RuleInfo LIST_AS_TEXT = error("HELM-007", "a string stands where the chart reads a list");

    static final RuleInfo UNKNOWN_KEY = warning("HELM-006", "no chart of Cilium reads a key");
    static final RuleInfo WRONG_DEPTH =
            warning("HELM-008", "a key stands at another place than the chart reads it from");
    static final RuleInfo DOTTED_KEY = error("HELM-009", "a key with dots stands where a path is meant");
    static final RuleInfo OTHER_VERSION = warning("HELM-010", "only the chart of another version reads a key");
    static final RuleInfo REMOVED_KEY = warning("HELM-011", "the chart reads a key no more");
    static final RuleInfo REFUSED_KEY = error("HELM-012", "the chart fails at a key that was removed");
    static final RuleInfo NULL_SECTION = error("HELM-013", "null takes away a section that the chart needs");

    private ValuesRules() {}

    private static RuleInfo error(String id, String summary) {
        return RuleInfo.of(id, Gate.INPUT, Severity.ERROR, summary);
    }

    private static RuleInfo warning(String id, String summary) {
        return RuleInfo.of(id, Gate.INPUT, Severity.WARNING, summary);
    }

    /** Returns the rules about keys and types that reading a profile does not share. */
    public static List<RuleInfo> all() {
        return List.of(
                UNKNOWN_KEY,
                LIST_AS_TEXT,
                WRONG_DEPTH,
                DOTTED_KEY,
                OTHER_VERSION,
                REMOVED_KEY,
                REFUSED_KEY,
                NULL_SECTION);
    }

    static List<StrayRule> ofStrayKeys() {
        return List.of(new DottedKey(), new RefusedKey(), new RemovedKey(), new WrongDepth(), new UnknownKey());
    }

    static List<ValueRule> ofValues() {
        return List.of(new NullSection(), new ListAsText(), new WrongType(), new UnlistedWord());
    }
}
