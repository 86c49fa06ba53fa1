package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules that hold when a configuration is read, in catalogue order.
 *
 * @since 0.1.0
 */
public final class ConfigRules {
    static final RuleInfo MISSPELT_KEY = error("OVL-001", "a key of the configuration is misspelt");
    static final RuleInfo UNKNOWN_KEY = new RuleInfo(
            "OVL-002", Gate.INPUT, Severity.WARNING, "a key of the configuration is not known", List.of("I-35"));
    static final RuleInfo WRONG_TYPE = error("OVL-003", "a value of the configuration has another type than its key");
    static final RuleInfo WRONG_VALUE = error("OVL-004", "a value of the configuration is not allowed for its key");
    static final RuleInfo QUOTED_BOOLEAN = error("OVL-006", "a boolean of the configuration is written as a string");
    static final RuleInfo AMBIGUOUS_VALUE = RuleInfo.of(
            "OVL-007", Gate.INPUT, Severity.WARNING, "YAML readers disagree on a value of the configuration");
    static final RuleInfo NO_CONFIGURATION =
            RuleInfo.of("OVL-009", Gate.INPUT, Severity.ERROR, "a file is no configuration");

    private ConfigRules() {}

    /** Returns every rule about reading a configuration. */
    public static List<RuleInfo> all() {
        return List.of(
                MISSPELT_KEY, UNKNOWN_KEY, WRONG_TYPE, WRONG_VALUE, QUOTED_BOOLEAN, AMBIGUOUS_VALUE, NO_CONFIGURATION);
    }

    private static RuleInfo error(String id, String summary) {
        return new RuleInfo(id, Gate.INPUT, Severity.ERROR, summary, List.of("I-35"));
    }
}
