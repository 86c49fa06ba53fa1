package io.github.cilium4j.core.report;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;
import org.immutables.value.Value;

/**
 * The findings of one run, in one order whatever order they were found in: by source, document, position and rule id.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Report {
    /** Returns the program that made this report. */
    Tool tool();

    /** Returns the rules that were applied, in catalogue order, whether they found something or not. */
    List<RuleInfo> rules();

    /** Returns what was found; findings at one place keep the order they were added in. */
    List<Finding> findings();

    /** Returns how many files were looked at; 0 when not set. */
    @Value.Default
    default int files() {
        return 0;
    }

    /** Returns how many further findings were silenced by an annotation or a baseline; 0 when not set. */
    @Value.Default
    default int silenced() {
        return 0;
    }

    /** Returns how many findings have a severity. */
    default long count(Severity severity) {
        return findings().stream().filter(f -> f.severity() == severity).count();
    }

    /** Returns whether a finding is as bad as the given severity or worse. */
    default boolean hasAtLeast(Severity severity) {
        return severity.isReachedBy(findings());
    }

    /** Returns this report with its findings in order. */
    @Value.Check
    default Report inOrder() {
        List<Finding> sorted = findings().stream().sorted(Finding.BY_PLACE).toList();
        return sorted.equals(findings())
                ? this
                : builder().from(this).findings(sorted).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Report}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
