package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.Optional;

/** Looks at every HelmChartConfig of Cilium by itself. */
interface ChartConfigRule extends LintRule<ConfiguredCluster> {
    /** Returns what is wrong with the values of one HelmChartConfig; a rule may ask for a configuration to judge them by. */
    List<Finding> check(HelmValues values, Optional<OverlayConfig> config);

    @Override
    default List<Finding> check(ConfiguredCluster subject) {
        return subject.cluster().manifests().all(HelmChartConfig.class).stream()
                .filter(config -> ProfileReader.isCilium(config.manifest()))
                .flatMap(config -> HelmValues.of(config).stream())
                .flatMap(values -> check(values, subject.config()).stream())
                .toList();
    }
}
