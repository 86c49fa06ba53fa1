package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/**
 * The rules about monitors and dashboards, in catalogue order.
 *
 * @since 0.1.0
 */
public final class MonitoringRules {
    private static final List<LintRule<Cluster>> CHECKS = List.of(
            new PodMonitorWithoutAppLabel(),
            new MonitorWithoutRelease(),
            new DashboardWithoutLabel(),
            new MonitorPortUnknown(),
            new DashboardTooLargeToApply(),
            new PanelWithoutData());

    private MonitoringRules() {}

    /** Returns the rules. */
    public static List<LintRule<Cluster>> checks() {
        return CHECKS;
    }

    /** Returns what the catalogue says about each. */
    public static List<RuleInfo> all() {
        return CHECKS.stream().map(LintRule::info).toList();
    }
}
