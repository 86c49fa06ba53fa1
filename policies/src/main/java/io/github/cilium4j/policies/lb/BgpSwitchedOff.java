package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.model.cilium.CiliumBGPClusterConfig;
import io.github.cilium4j.model.helm.HelmChartConfig;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import io.github.cilium4j.model.profile.ProfileReader;
import java.util.List;
import java.util.Optional;

/** Objects of BGP beside values that do not switch the BGP control plane on, which is off by default. */
final class BgpSwitchedOff implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-014",
            Gate.DATAPATH,
            Severity.ERROR,
            "there are BGP instances, and the BGP control plane is switched off",
            List.of("I-30"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final FieldPath CONTENT = FieldPath.of("spec", "valuesContent");
    private static final FieldPath ENABLED = FieldPath.of("bgpControlPlane", "enabled");
    private static final String KEY = "enable-bgp-control-plane";

    @Override
    public List<Finding> check(Cluster cluster) {
        boolean on = cluster.manifests().all(ConfigMap.class).stream()
                .filter(map -> ProfileReader.isCiliumConfig(map.manifest()))
                .anyMatch(map -> "true".equals(map.manifest().data().get(KEY)));
        Optional<Located<HelmChartConfig>> off = cluster.manifests().all(HelmChartConfig.class).stream()
                .filter(config -> ProfileReader.isCilium(config.manifest()) && isOff(config))
                .findFirst();
        return off.filter(config -> !on).stream()
                .flatMap(config -> cluster.manifests().all(CiliumBGPClusterConfig.class).stream()
                        .map(bgp -> finding(bgp, config)))
                .toList();
    }

    /** What cannot be read, and values in {@code spec.values}, are not for this rule. */
    private static boolean isOff(Located<HelmChartConfig> config) {
        return config.readInside(CONTENT)
                        .filter(stream ->
                                !stream.hasErrors() && !stream.documents().isEmpty())
                        .map(stream -> stream.documents().get(0).find(ENABLED))
                        .filter(value ->
                                value.filter(YamlScalar.of(true)::equals).isEmpty())
                        .isPresent()
                && config.node(FieldPath.of("spec", "values")).isEmpty();
    }

    private static Finding finding(Located<CiliumBGPClusterConfig> bgp, Located<HelmChartConfig> config) {
        return bgp.finding(INFO, FieldPath.of("spec", "bgpInstances"))
                .message("no agent speaks BGP: " + Manifest.describe(config.manifest()) + " at "
                        + config.locate(CONTENT) + " does not switch the control plane on")
                .fix("Set the value bgpControlPlane.enabled to true")
                .build();
    }
}
