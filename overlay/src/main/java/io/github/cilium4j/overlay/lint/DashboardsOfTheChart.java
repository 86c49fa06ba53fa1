package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** The overlay brings the dashboards of agent and operator; the chart's own would be there twice. */
final class DashboardsOfTheChart implements ConfiguredChartRule {
    private static final RuleInfo INFO = new RuleInfo(
            "HELM-015",
            Gate.ADVICE,
            Severity.WARNING,
            "the chart brings dashboards that the overlay brings too",
            List.of("I-07", "D-30"));

    private static final List<String> DASHBOARDS = List.of("dashboards.enabled", "operator.dashboards.enabled");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, OverlayConfig config) {
        return config.is(CiliumKeys.MONITORING)
                ? DASHBOARDS.stream()
                        .filter(key -> values.flag(key).orElse(false))
                        .map(key -> values.finding(INFO, key)
                                .message(key + " is true, and the overlay brings the same dashboard")
                                .fix("Leave it out")
                                .build())
                        .toList()
                : List.of();
    }
}
