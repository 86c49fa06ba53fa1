package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.helm.HelmChartConfig;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What the helm-controller reads, with every attribute.
 *
 * @since 0.1.0
 */
public final class HelmArbitraries {
    private static final Arbitrary<HelmChartConfig> HELM_CHART_CONFIGS = new DrawnByAttribute()
            .type(ObjectMeta.class, MetaArbitraries.objectMeta())
            .type(YamlNode.class, YamlArbitraries.mappings().map(values -> values))
            .name("valuesContent", valuesContent())
            .of(HelmChartConfig.class);

    private HelmArbitraries() {}

    private static Arbitrary<String> valuesContent() {
        Arbitrary<YamlMapping> values = YamlArbitraries.mappings();
        return Arbitraries.oneOf(TextArbitraries.texts(), values.map(Yaml::write));
    }

    /** Returns HelmChartConfigs; their {@code valuesContent} need not be YAML. */
    public static Arbitrary<HelmChartConfig> helmChartConfigs() {
        return HELM_CHART_CONFIGS;
    }
}
