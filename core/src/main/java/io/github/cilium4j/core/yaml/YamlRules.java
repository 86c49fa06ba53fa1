package io.github.cilium4j.core.yaml;

import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules that hold for every text, in catalogue order.
 *
 * @since 0.1.0
 */
public final class YamlRules {
    static final RuleInfo ENCODING = error("YAML-001", "the file is not UTF-8 text");
    static final RuleInfo CONTROL_CHARACTER = error("YAML-002", "the file holds a character that YAML forbids");
    static final RuleInfo SYNTAX = error("YAML-003", "the text is not YAML");
    static final RuleInfo ANCHOR = error("YAML-004", "the text uses an anchor or an alias");
    static final RuleInfo TAG = error("YAML-005", "the text uses a tag");
    static final RuleInfo DUPLICATE_KEY = error("YAML-006", "a key stands twice in one map");
    static final RuleInfo KEY = error("YAML-007", "a key is not a string");
    static final RuleInfo TOO_DEEP = error("YAML-008", "the data is nested too deeply");
    static final RuleInfo TOO_LARGE = error("YAML-009", "the file is too large");
    static final RuleInfo ONE_DOCUMENT = error("YAML-010", "there are several documents, or none, where one is asked");
    static final RuleInfo SEXAGESIMAL = RuleInfo.of(
            "YAML-011", Gate.INPUT, Severity.WARNING, "YAML readers disagree on a plain scalar such as 12:30");
    static final RuleInfo UNREADABLE = error("YAML-012", "a file cannot be read");
    static final RuleInfo NOT_FINITE = error("YAML-013", "a number is infinite, or no number");

    private YamlRules() {}

    /** Returns every rule about YAML as such. */
    public static List<RuleInfo> all() {
        return List.of(
                ENCODING,
                CONTROL_CHARACTER,
                SYNTAX,
                ANCHOR,
                TAG,
                DUPLICATE_KEY,
                KEY,
                TOO_DEEP,
                TOO_LARGE,
                ONE_DOCUMENT,
                SEXAGESIMAL,
                UNREADABLE,
                NOT_FINITE);
    }

    private static RuleInfo error(String id, String summary) {
        return RuleInfo.of(id, Gate.INPUT, Severity.ERROR, summary);
    }
}
