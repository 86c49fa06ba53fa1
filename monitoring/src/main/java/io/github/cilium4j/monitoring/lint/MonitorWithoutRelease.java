package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.monitoring.ObjectOptions;
import java.util.List;

/** A monitor of Cilium that the Prometheus of a kube-prometheus-stack release does not find. */
final class MonitorWithoutRelease implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "MON-002",
            Gate.DATAPATH,
            Severity.WARNING,
            "a monitor of Cilium lacks the label by which Prometheus finds it",
            List.of("I-03", "D-03", "D-10", "F-26"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        AddedMetadata added = AddedMetadata.in(cluster.manifests());
        return CiliumMonitor.all(cluster.manifests()).stream()
                .filter(monitor ->
                        added.label(monitor, ObjectOptions.RELEASE_LABEL).isEmpty())
                .filter(monitor -> !added.isUnknown(monitor))
                .map(MonitorWithoutRelease::finding)
                .toList();
    }

    private static Finding finding(Located<? extends Manifest> monitor) {
        return monitor.finding(INFO, FieldPath.of("metadata", "labels"))
                .message("there is no label \"" + ObjectOptions.RELEASE_LABEL
                        + "\", and a Prometheus of kube-prometheus-stack asks for it")
                .fix("Add the label release with the name of the Helm release of Prometheus, such as prometheus-stack")
                .build();
    }
}
