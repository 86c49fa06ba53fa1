package io.github.cilium4j.core.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;

/**
 * A check that reports what is wrong with a subject. Stateless; never throws; findings come in the order of the text.
 *
 * @param <T> what the rule looks at: one manifest, a configuration, or all that is in a cluster
 * @since 0.1.0
 */
public interface LintRule<T> {
    /** Returns what the catalogue says about this rule. */
    RuleInfo info();

    /** Returns what is wrong with the subject; empty when nothing is. */
    List<Finding> check(T subject);
}
