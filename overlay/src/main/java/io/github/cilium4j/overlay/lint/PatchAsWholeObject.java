package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ProfileReader;
import java.util.List;
import java.util.Set;

/** A patch of {@code cilium-config} that is written as a whole object, which takes every other setting away when it is applied. */
final class PatchAsWholeObject implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-078",
            Gate.ADVICE,
            Severity.WARNING,
            "a cilium-config holds nothing but metrics",
            List.of("F-08", "D-06"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        return subject.cluster().manifests().all(ConfigMap.class).stream()
                .filter(map -> ProfileReader.isCiliumConfig(map.manifest()))
                .filter(map -> map.manifest().data().keySet().equals(Set.of("metrics")))
                .map(PatchAsWholeObject::finding)
                .toList();
    }

    private static Finding finding(Located<ConfigMap> map) {
        return map.finding(INFO, FieldPath.of("data"))
                .message(
                        "this is a patch; applied as an object, as Argo CD does with replace, it removes every other setting"
                                + " of Cilium, and the next Helm upgrade undoes it")
                .fix("Set the value prometheus.metrics in the HelmChartConfig")
                .build();
    }
}
