package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.monitoring.dashboard.DashboardConfigMap;
import java.util.List;

/** A dashboard that the sidecar of Grafana does not find. */
final class DashboardWithoutLabel implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "MON-003",
            Gate.DATAPATH,
            Severity.WARNING,
            "a ConfigMap with a dashboard lacks the label by which Grafana finds it",
            List.of("I-04"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        AddedMetadata added = AddedMetadata.in(cluster.manifests());
        return DashboardMaps.all(cluster.manifests()).stream()
                .filter(map ->
                        added.label(map, DashboardConfigMap.DASHBOARD_LABEL).isEmpty())
                .filter(map -> !added.isUnknown(map))
                .map(DashboardWithoutLabel::finding)
                .toList();
    }

    private static Finding finding(Located<ConfigMap> map) {
        return map.finding(INFO, FieldPath.of("metadata", "labels"))
                .message("there is no label \"" + DashboardConfigMap.DASHBOARD_LABEL
                        + "\", and Grafana's sidecar asks for it")
                .fix("Add the label grafana_dashboard: \"1\"")
                .build();
    }
}
