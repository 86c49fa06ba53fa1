package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.helm.HelmChartConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two HelmChartConfigs of one name: the later one replaces the values of the earlier one, all of them. */
final class TwoHelmChartConfigs implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-026",
            Gate.DATAPATH,
            Severity.ERROR,
            "two HelmChartConfigs configure the same chart",
            List.of("I-36", "F-08"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        Map<String, Located<HelmChartConfig>> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Located<HelmChartConfig> config : subject.cluster().manifests().all(HelmChartConfig.class)) {
            Located<HelmChartConfig> other = first.putIfAbsent(Manifest.describe(config.manifest()), config);
            if (other != null && !other.manifest().equals(config.manifest())) {
                findings.add(finding(config, other));
            }
        }
        return findings;
    }

    private static Finding finding(Located<HelmChartConfig> config, Located<HelmChartConfig> other) {
        return config.finding(INFO, FieldPath.of("metadata", "name"))
                .message("this is the same object as the one at " + other.locate(FieldPath.of("metadata", "name"))
                        + ": whichever is applied last replaces all values of the other")
                .fix("Merge the values of both into one valuesContent")
                .build();
    }
}
