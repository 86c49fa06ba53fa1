package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import java.util.List;

/** A ConfigMap under the name that older instructions give to the settings of Cilium; nobody reads it. */
final class ConfigMapNobodyReads implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-077",
            Gate.DATAPATH,
            Severity.WARNING,
            "a ConfigMap named rke2-cilium-config is read by nobody",
            List.of("F-11", "D-21"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String NAME = "rke2-cilium-config";

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        return subject.cluster().manifests().all(ConfigMap.class).stream()
                .filter(map ->
                        map.manifest().metadata().name().filter(NAME::equals).isPresent())
                .map(map -> map.finding(INFO, FieldPath.of("metadata", "name"))
                        .message(Quoted.of(NAME) + " is not where the chart keeps its settings, so nobody reads this")
                        .fix("Write cilium-config, or change the values in the HelmChartConfig rke2-cilium")
                        .build())
                .toList();
    }
}
