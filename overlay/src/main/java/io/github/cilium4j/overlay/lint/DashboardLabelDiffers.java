package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.monitoring.dashboard.DashboardConfigMap;
import io.github.cilium4j.monitoring.lint.AddedMetadata;
import io.github.cilium4j.monitoring.lint.DashboardMaps;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** A dashboard carries another value of its label than the sidecar of Grafana asks for. */
final class DashboardLabelDiffers implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-074",
            Gate.DATAPATH,
            Severity.ERROR,
            "the label of a dashboard has another value than the configuration",
            List.of("I-04"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        AddedMetadata added = AddedMetadata.in(subject.cluster().manifests());
        return subject.config()
                .map(config -> config.get(PlatformKeys.DASHBOARD_LABEL).toString())
                .map(wanted -> DashboardMaps.all(subject.cluster().manifests()).stream()
                        .filter(map -> !added.isUnknown(map))
                        .flatMap(map -> added
                                .label(map, DashboardConfigMap.DASHBOARD_LABEL)
                                .filter(label -> !label.equals(wanted))
                                .map(label -> finding(map, label, wanted))
                                .stream())
                        .toList())
                .orElseGet(List::of);
    }

    private static Finding finding(Located<ConfigMap> map, String label, String wanted) {
        return map.finding(INFO, FieldPath.of("metadata", "labels", DashboardConfigMap.DASHBOARD_LABEL))
                .message(Quoted.of(label) + " is not " + Quoted.of(wanted) + ", which " + PlatformKeys.DASHBOARD_LABEL
                        + " names, so that Grafana does not load this dashboard")
                .fix("Write " + Quoted.of(wanted))
                .build();
    }
}
