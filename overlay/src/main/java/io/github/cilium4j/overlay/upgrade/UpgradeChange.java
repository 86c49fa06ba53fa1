package io.github.cilium4j.overlay.upgrade;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.Finding;
import java.util.Comparator;

/**
 * One thing that changes.
 *
 * @param kind what kind of change it is
 * @param at the version it comes with
 * @param finding where it is, what changes and what to do; its rule is that of the judge, or one of {@link UpgradeReport#rules()}
 * @since 0.1.0
 */
public record UpgradeChange(ChangeKind kind, CiliumVersion at, Finding finding) {
    static final Comparator<UpgradeChange> BY_PLACE =
            Comparator.comparing(UpgradeChange::finding, Finding.BY_PLACE).thenComparing(UpgradeChange::at);

    /** Returns the one-line form: place, kind, version, rule, field, what changes, what to do. */
    public String render() {
        StringBuilder line = new StringBuilder();
        if (!finding.origin().source().isEmpty()) {
            line.append(finding.origin()).append(": ");
        }
        line.append(heading()).append(": ").append(finding.ruleId());
        if (!finding.path().isRoot()) {
            line.append(' ').append(finding.path());
        }
        line.append(": ").append(finding.message()).append(". ").append(finding.fix());
        return Quoted.inline(line.append('.').toString());
    }

    /** Returns the finding as a report without kinds shows it. */
    Finding headed() {
        return Finding.builder()
                .from(finding)
                .message(heading() + ": " + finding.message())
                .build();
    }

    private String heading() {
        return kind.words() + " in Cilium " + at;
    }
}
