package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** At bootstrap the kind ServiceMonitor does not exist, and a chart that brings one is not installed: nodes get no network. */
final class MonitorsAtBootstrap implements ConfiguredChartRule {
    private static final RuleInfo INFO = new RuleInfo(
            "HELM-014",
            Gate.API_SERVER,
            Severity.ERROR,
            "the chart brings ServiceMonitors at bootstrap",
            List.of("I-07"));

    private static final List<String> MONITORS = List.of(
            "prometheus.serviceMonitor.enabled",
            "operator.prometheus.serviceMonitor.enabled",
            "envoy.prometheus.serviceMonitor.enabled",
            "hubble.metrics.serviceMonitor.enabled",
            "hubble.relay.prometheus.serviceMonitor.enabled",
            "clustermesh.apiserver.metrics.serviceMonitor.enabled");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, OverlayConfig config) {
        return ConfiguredChartRule.isAtBootstrap(config)
                ? MONITORS.stream()
                        .filter(key -> values.flag(key).orElse(false))
                        .map(key -> finding(values, key))
                        .toList()
                : List.of();
    }

    private static Finding finding(HelmValues values, String key) {
        return values.finding(INFO, key)
                .message(key + " is true, and at bootstrap there is no kind ServiceMonitor yet")
                .fix("Leave it out: the overlay brings the monitors")
                .build();
    }
}
