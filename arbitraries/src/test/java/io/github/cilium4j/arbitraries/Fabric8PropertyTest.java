package io.github.cilium4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.github.cilium4j.core.fabric8.Fabric8;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.AllKinds;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class Fabric8PropertyTest {
    @Provide
    Arbitrary<Manifest> manifests() {
        return EveryKind.manifests();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void fromResource_afterToResource_isEqual(@ForAll("manifests") Manifest manifest) {
        Class<? extends Manifest> type = AllKinds.all()
                .find(manifest.apiVersion(), manifest.kind())
                .orElseThrow()
                .type();

        GenericKubernetesResource resource = Fabric8.toResource(manifest);
        Manifest back = Fabric8.fromResource(resource, type);

        assertThat(back).as(Yaml.write(manifest)).isEqualTo(manifest);
        assertThat(Fabric8.toResource(back)).isEqualTo(resource);
    }
}
