package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.monitoring.lint.CiliumMonitor;
import io.github.cilium4j.monitoring.scrape.CiliumMonitors;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Some monitors of Cilium are there, and others that the configuration asks for are not. */
final class MonitorMissing implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-076",
            Gate.DATAPATH,
            Severity.WARNING,
            "the configuration asks for monitors that are not there",
            List.of("I-05", "D-02"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        Set<String> there = CiliumMonitor.all(subject.cluster().manifests()).stream()
                .map(monitor -> name(monitor.manifest()))
                .collect(Collectors.toSet());
        List<String> missing = CiliumMonitors.builder().build().all().stream()
                .map(MonitorMissing::name)
                .filter(name -> !there.contains(name))
                .toList();
        return subject
                .config()
                .filter(config -> !there.isEmpty() && !missing.isEmpty() && rendersMonitors(config))
                .map(config -> config.finding(INFO, CiliumKeys.MONITORING)
                        .message("nobody reads all metrics: there is no " + String.join(", no ", missing))
                        .fix("Add what is missing; cilium4j render writes all five")
                        .build())
                .stream()
                .toList();
    }

    private static boolean rendersMonitors(OverlayConfig config) {
        return config.is(CiliumKeys.MONITORING)
                && config.is(PlatformKeys.MONITORING)
                && config.has(PlatformKeys.CNI, PrimaryCni.CILIUM);
    }

    private static String name(Manifest monitor) {
        return monitor.kind() + " " + monitor.metadata().name().orElse("");
    }
}
