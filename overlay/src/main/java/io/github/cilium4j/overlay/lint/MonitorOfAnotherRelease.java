package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.monitoring.ObjectOptions;
import io.github.cilium4j.monitoring.lint.AddedMetadata;
import io.github.cilium4j.monitoring.lint.CiliumMonitor;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** A monitor of Cilium carries the name of another Prometheus release than the configuration names. */
final class MonitorOfAnotherRelease implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-073",
            Gate.DATAPATH,
            Severity.ERROR,
            "a monitor names another Prometheus release than the configuration",
            List.of("I-03", "D-03"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        AddedMetadata added = AddedMetadata.in(subject.cluster().manifests());
        return subject.config()
                .map(config -> config.get(PlatformKeys.RELEASE).toString())
                .map(release -> CiliumMonitor.all(subject.cluster().manifests()).stream()
                        .filter(monitor -> !added.isUnknown(monitor))
                        .flatMap(monitor -> added
                                .label(monitor, ObjectOptions.RELEASE_LABEL)
                                .filter(label -> !label.equals(release))
                                .map(label -> finding(monitor, label, release))
                                .stream())
                        .toList())
                .orElseGet(List::of);
    }

    private static Finding finding(Located<? extends Manifest> monitor, String label, String release) {
        return monitor.finding(INFO, FieldPath.of("metadata", "labels", ObjectOptions.RELEASE_LABEL))
                .message(Quoted.of(label) + " is not " + Quoted.of(release) + ", which " + PlatformKeys.RELEASE
                        + " names, so that Prometheus does not read this monitor")
                .fix("Write " + release)
                .build();
    }
}
