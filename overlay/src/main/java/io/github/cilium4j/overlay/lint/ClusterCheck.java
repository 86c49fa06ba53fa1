package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.monitoring.lint.MonitoringRules;
import io.github.cilium4j.policies.lb.LoadBalancerRules;
import io.github.cilium4j.policies.lint.PolicyRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the objects of one cluster together, by every rule that needs more than one object or one configuration.
 *
 * @since 0.1.0
 */
public final class ClusterCheck {
    private ClusterCheck() {}

    /** Returns what is wrong, in the order of the rules. */
    public static List<Finding> check(ConfiguredCluster subject) {
        List<Finding> findings = new ArrayList<>();
        apply(LoadBalancerRules.checks(), subject.cluster(), findings);
        apply(PolicyRules.checks(), subject.cluster(), findings);
        apply(MonitoringRules.checks(), subject.cluster(), findings);
        apply(ChartConfigRules.checks(), subject, findings);
        apply(ClusterRules.checks(), subject, findings);
        return findings;
    }

    private static <T> void apply(List<LintRule<T>> rules, T subject, List<Finding> findings) {
        rules.forEach(rule -> findings.addAll(rule.check(subject)));
    }
}
