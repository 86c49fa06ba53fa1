package io.github.cilium4j.overlay.check;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import java.util.List;

/**
 * What a check found, and what it looked at.
 *
 * @param findings everything worth telling that is not silenced, sorted by file and place
 * @param silenced how many findings an annotation or the baseline silences
 * @param files how many texts were read
 * @param objects how many objects were judged
 * @param configurations how many configurations were judged
 * @param skipped the documents that were passed over
 * @since 0.1.0
 */
public record CheckResult(
        List<Finding> findings, int silenced, int files, int objects, int configurations, List<Skipped> skipped) {
    /** Creates a result. */
    public CheckResult {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }

    /** Returns whether a finding is as bad as the given severity or worse. */
    public boolean fails(Severity threshold) {
        return threshold.isReachedBy(findings);
    }
}
