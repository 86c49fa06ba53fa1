package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import java.util.List;

/**
 * The rules about the values of a HelmChartConfig as a whole, in catalogue order. Those about single keys and types are among
 * {@link io.github.cilium4j.model.profile.HelmRules}.
 *
 * @since 0.1.0
 */
public final class ChartConfigRules {
    private static final List<LintRule<ConfiguredCluster>> CHECKS = List.of(
            new MonitorsAtBootstrap(),
            new DashboardsOfTheChart(),
            new ReliedOnValues(),
            new HostFirewallWithIpsec(),
            new SpireVolumeAtBootstrap(),
            new HubbleMetricsForDashboards(),
            new DashboardFolderAnnotation(),
            new DevicesAsText());

    private ChartConfigRules() {}

    /** Returns the rules. */
    public static List<LintRule<ConfiguredCluster>> checks() {
        return CHECKS;
    }

    /** Returns what the catalogue says about each. */
    public static List<RuleInfo> all() {
        return CHECKS.stream().map(LintRule::info).toList();
    }
}
