package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.fabric8.Fabric8;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class Fabric8PropertyTest {
    @Provide
    Arbitrary<Manifest> manifests() {
        return Arbitraries.oneOf(
                PrometheusArbitraries.serviceMonitors(),
                PrometheusArbitraries.podMonitors(),
                PrometheusArbitraries.prometheusRules(),
                HelmArbitraries.helmChartConfigs(),
                KubernetesArbitraries.configMaps(),
                KustomizeArbitraries.kustomizations());
    }

    @Property(tries = 150)
    void fromResource_afterToResource_isEqual(@ForAll("manifests") Manifest manifest) {
        Class<? extends Manifest> type = AllKinds.all()
                .find(manifest.apiVersion(), manifest.kind())
                .orElseThrow()
                .type();

        Manifest back = Fabric8.fromResource(Fabric8.toResource(manifest), type);

        assertThat(back).as(Yaml.write(manifest)).isEqualTo(manifest);
    }
}
