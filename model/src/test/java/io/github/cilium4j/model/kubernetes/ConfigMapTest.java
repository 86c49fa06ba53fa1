package io.github.cilium4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class ConfigMapTest {
    private static final ObjectMeta META = ObjectMeta.of("kube-system", "cilium-config");

    @Test
    void write_dataOfEveryShape_sortsKeysAndQuotesValues() {
        ConfigMap map = ConfigMap.builder()
                .metadata(META)
                .immutable(true)
                .putData("on", "yes")
                .putData("a.json", "{\n}\n")
                .putData("0777", "")
                .putBinaryData("logo", "AAEC")
                .build();

        String yaml = Yaml.write(map);

        assertThat(yaml).isEqualTo("""
                        apiVersion: "v1"
                        kind: "ConfigMap"
                        metadata:
                          name: "cilium-config"
                          namespace: "kube-system"
                        immutable: true
                        data:
                          "0777": ""
                          a.json: |
                            {
                            }
                          "on": "yes"
                        binaryData:
                          logo: "AAEC"
                        """);
        assertThat(Yaml.read(yaml, ConfigMap.class)).isEqualTo(map);
    }

    @Test
    void build_keyThatNoApiServerTakes_isRefused() {
        for (String key : new String[] {"", "a b", ".", "..", "..data", "a/b", "ü", "x".repeat(254)}) {
            assertThatThrownBy(() -> ConfigMap.of(META, key, ""))
                    .isInstanceOf(InvalidManifestException.class)
                    .hasMessageStartingWith("data: \"")
                    .hasMessageContaining("\" cannot be a key");
        }
        assertThat(ConfigMap.of(META, ".data", "").data()).containsOnlyKeys(".data");
    }

    @Test
    void build_keyInBoth_isRefused() {
        var builder = ConfigMap.builder().metadata(META).putData("a", "").putBinaryData("a", "");

        assertThatThrownBy(builder::build).hasMessageStartingWith("binaryData: \"a\" is a key of data too");
    }

    @Test
    void build_noBase64_isRefused() {
        for (String text : new String[] {"AAE", "A", "AA-_", "AAEC ", "AAEC===="}) {
            assertThatThrownBy(() -> ConfigMap.builder()
                            .metadata(META)
                            .putBinaryData("a", text)
                            .build())
                    .as(text)
                    .hasMessage("binaryData: the value of \"a\" is not base64. Write base64 with padding");
        }
        assertThat(ConfigMap.builder()
                        .metadata(META)
                        .putBinaryData("a", "AA\nEC\n")
                        .build()
                        .binaryData())
                .hasSize(1);
    }

    @Test
    void build_moreThanOneMebibyte_isRefused() {
        assertThatThrownBy(() -> ConfigMap.of(META, "a", "x".repeat(1024 * 1024 + 1)))
                .hasMessageStartingWith("data: the values have 1048577 bytes");
        assertThat(ConfigMap.of(META, "a", "x".repeat(1024 * 1024)).data()).hasSize(1);
    }
}
