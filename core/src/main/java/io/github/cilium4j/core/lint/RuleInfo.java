package io.github.cilium4j.core.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import java.util.List;

/**
 * What the catalogue says about a rule.
 *
 * @param id the stable id, such as {@code LB-001}
 * @param gate who would object
 * @param severity how bad its findings are
 * @param summary what it reports, in one line
 * @param references the ids of the specification it comes from, such as {@code I-01}
 * @since 0.1.0
 */
public record RuleInfo(String id, Gate gate, Severity severity, String summary, List<String> references) {
    /** Creates the facts of a rule. */
    public RuleInfo {
        references = List.copyOf(references);
    }

    /** Returns the facts of a rule that no paragraph of the specification names. */
    public static RuleInfo of(String id, Gate gate, Severity severity, String summary) {
        return new RuleInfo(id, gate, severity, summary, List.of());
    }

    /** Returns a new finding of this rule; the caller adds where, what and how to mend it. */
    public Finding.Builder finding() {
        return Finding.builder().ruleId(id).gate(gate).severity(severity).references(references);
    }
}
