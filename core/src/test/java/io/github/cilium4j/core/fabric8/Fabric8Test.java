package io.github.cilium4j.core.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class Fabric8Test {
    private static final ObjectMeta META = ObjectMeta.of("shop", "top");

    @Test
    void toResource_fields_areReadableByPath() {
        GenericKubernetesResource resource = Fabric8.toResource(crate().weight(3)
                .labels(List.of("on"))
                .content(node("a: {b: [1, 1.50, null]}"))
                .build());

        assertThat(resource.getApiVersion()).isEqualTo("shop.io/v1");
        assertThat(resource.getKind()).isEqualTo("Crate");
        assertThat(resource.getMetadata().getNamespace()).isEqualTo("shop");
        assertThat(resource.getMetadata().getName()).isEqualTo("top");
        assertThat(resource.<Object>get("weight")).isEqualTo(3);
        assertThat(resource.<Object>get("labels", 0)).isEqualTo("on");
        assertThat(resource.<Object>get("content", "a", "b", 1)).hasToString("1.50");
    }

    @Test
    void fromResource_afterToResource_isEqual() {
        for (String content : List.of("{}", "[]", "{a: {}, b: [], c: [{}], d: null, e: ''}", "\"\"", "1.50", "[[1]]")) {
            Crate crate = crate().content(node(content)).build();

            assertThat(Fabric8.fromResource(Fabric8.toResource(crate), Crate.class))
                    .as(content)
                    .isEqualTo(crate);
        }
    }

    @Test
    void fromResource_absentAndEmptyList_stayApart() {
        Crate absent = crate().build();
        Crate empty = crate().labels(List.of()).build();

        assertThat(Fabric8.fromResource(Fabric8.toResource(absent), Crate.class))
                .isEqualTo(absent);
        assertThat(Fabric8.fromResource(Fabric8.toResource(empty), Crate.class))
                .isEqualTo(empty)
                .isNotEqualTo(absent);
    }

    @Test
    void fromResource_wrongField_namesItsPath() {
        GenericKubernetesResource resource = Fabric8.toResource(crate().build());
        resource.setAdditionalProperty("weight", "3");

        assertThatThrownBy(() -> Fabric8.fromResource(resource, Crate.class))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("weight: \"3\" is a string, not an integer. Write 3 without quotes")
                .extracting(e -> ((InvalidManifestException) e).attribute())
                .isEqualTo("weight");
    }

    @Test
    void fromResource_anotherKind_isRefused() {
        ConfigMap map = new ConfigMapBuilder()
                .withNewMetadata()
                .withName("a")
                .endMetadata()
                .build();

        assertThatThrownBy(() -> Fabric8.fromResource(map, Crate.class))
                .hasMessage("kind: \"ConfigMap\" is not Crate. Give an object of kind Crate");
    }

    @Test
    void untyped_typedObject_hasEveryField() {
        Service service = new ServiceBuilder()
                .withNewMetadata()
                .withName("web")
                .withResourceVersion("7")
                .endMetadata()
                .withNewSpec()
                .addNewPort()
                .withPort(80)
                .withTargetPort(new IntOrString("http"))
                .endPort()
                .endSpec()
                .build();

        UntypedManifest untyped = Fabric8.untyped(service);

        assertThat(untyped.content()).isEqualTo(node("""
                        apiVersion: v1
                        kind: Service
                        metadata: {name: web, resourceVersion: "7"}
                        spec:
                          ports:
                          - {port: 80, targetPort: http}
                        """));
    }

    @Test
    void untyped_changedLater_staysAsItWas() {
        ConfigMap map = new ConfigMapBuilder().withData(Map.of("a", "b")).build();
        UntypedManifest untyped = Fabric8.untyped(map);

        map.setData(Map.of("a", "c"));

        assertThat(untyped.content().mapping("data")).contains((YamlMapping) node("a: b"));
    }

    @Test
    void untyped_withoutKind_isRefused() {
        assertThatThrownBy(() -> Fabric8.untyped(new GenericKubernetesResource()))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("apiVersion");
    }

    @Test
    void untyped_objectThatFabric8CannotWrite_isRefused() {
        GenericKubernetesResource resource = Fabric8.toResource(crate().build());
        resource.setAdditionalProperty("day", LocalDate.EPOCH);

        assertThatThrownBy(() -> Fabric8.untyped(resource))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("cannot be serialised");
    }

    private static ImmutableCrate.Builder crate() {
        return ImmutableCrate.builder().metadata(META);
    }

    private static YamlNode node(String yaml) {
        return Yaml.read(yaml, YamlNode.class);
    }
}
