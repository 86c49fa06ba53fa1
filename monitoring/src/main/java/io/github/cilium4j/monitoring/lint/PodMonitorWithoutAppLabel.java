package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.prometheus.PodMetricsEndpoint;
import io.github.cilium4j.model.prometheus.PodMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A PodMonitor of Cilium whose samples lack the label that the dashboards ask for. */
final class PodMonitorWithoutAppLabel implements LintRule<Cluster> {
    private static final String TARGET_LABEL = "k8s_app";
    private static final Set<String> OF_CILIUM = Set.of("cilium-agent", "cilium-operator");
    private static final RuleInfo INFO = new RuleInfo(
            "MON-001",
            Gate.DATAPATH,
            Severity.WARNING,
            "a PodMonitor of Cilium does not set the label that dashboards ask for",
            List.of("I-06"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return cluster.manifests().all(PodMonitor.class).stream()
                .filter(monitor -> monitor.manifest()
                        .metadata()
                        .name()
                        .filter(OF_CILIUM::contains)
                        .isPresent())
                .flatMap(monitor -> check(monitor).stream())
                .toList();
    }

    private static List<Finding> check(Located<PodMonitor> monitor) {
        List<PodMetricsEndpoint> endpoints = monitor.manifest().spec().podMetricsEndpoints();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < endpoints.size(); i++) {
            if (!setsLabel(endpoints.get(i))) {
                FieldPath field = FieldPath.of("spec", "podMetricsEndpoints").index(i);
                findings.add(monitor.finding(INFO, field)
                        .message("no relabeling sets the target label \"" + TARGET_LABEL
                                + "\", and the queries of Cilium's dashboards ask for it")
                        .fix("Add to relabelings {targetLabel: k8s_app, replacement: cilium, action: replace}; for the"
                                + " operator the replacement is cilium-operator")
                        .build());
            }
        }
        return findings;
    }

    private static boolean setsLabel(PodMetricsEndpoint endpoint) {
        return endpoint.relabelings().stream()
                .anyMatch(relabeling ->
                        relabeling.targetLabel().filter(TARGET_LABEL::equals).isPresent());
    }
}
