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
import io.github.cilium4j.monitoring.lint.AddedMetadata;
import io.github.cilium4j.monitoring.lint.DashboardMaps;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** A dashboard whose folder stands under a name that the sidecar of Grafana does not read, or not at all; it lands in the root folder. */
final class DashboardFolderUnread implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-075",
            Gate.DATAPATH,
            Severity.WARNING,
            "a dashboard lacks the annotation by which Grafana finds its folder",
            List.of("I-04", "F-13"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        AddedMetadata added = AddedMetadata.in(subject.cluster().manifests());
        return subject.config()
                .map(config -> DashboardMaps.all(subject.cluster().manifests()).stream()
                        .filter(map -> !added.isUnknown(map))
                        .filter(map -> added.annotation(map, name(config)).isEmpty())
                        .map(map -> finding(map, config))
                        .toList())
                .orElseGet(List::of);
    }

    private static String name(OverlayConfig config) {
        return config.get(PlatformKeys.FOLDER_ANNOTATION).toString();
    }

    private static Finding finding(Located<ConfigMap> map, OverlayConfig config) {
        String folder = config.get(PlatformKeys.BASE_FOLDER) + "/" + config.get(DeliveryKeys.DASHBOARD_FOLDER);
        return map.finding(INFO, FieldPath.of("metadata", "annotations"))
                .message("there is no annotation " + Quoted.of(name(config)) + ", which "
                        + PlatformKeys.FOLDER_ANNOTATION + " names, so the dashboard lands in the root folder")
                .fix("Write " + name(config) + ": " + folder)
                .build();
    }
}
