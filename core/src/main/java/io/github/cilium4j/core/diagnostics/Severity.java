package io.github.cilium4j.core.diagnostics;

import java.util.Collection;

/**
 * How bad a finding is, mildest first.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Works, but not as meant or not for long. */
    WARNING,
    /** Will not work, or opens a hole. */
    ERROR;

    /** Returns whether this severity is as bad as the other one or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /** Returns whether one of the findings is as bad as this or worse. */
    public boolean isReachedBy(Collection<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(this));
    }
}
