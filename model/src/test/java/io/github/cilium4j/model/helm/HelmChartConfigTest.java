package io.github.cilium4j.model.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HelmChartConfigTest {
    private static final ObjectMeta RKE2_CILIUM = ObjectMeta.of("kube-system", "rke2-cilium");

    @Test
    void write_valuesContent_isALiteralBlock() {
        HelmChartConfig config = HelmChartConfig.of(RKE2_CILIUM, "devices:\n- eth0\n\nhubble: {}\n");

        String yaml = Yaml.write(config);

        assertThat(yaml).isEqualTo("""
                        apiVersion: "helm.cattle.io/v1"
                        kind: "HelmChartConfig"
                        metadata:
                          name: "rke2-cilium"
                          namespace: "kube-system"
                        spec:
                          valuesContent: |
                            devices:
                            - eth0

                            hubble: {}
                        """);
        assertThat(Yaml.read(yaml, HelmChartConfig.class)).isEqualTo(config);
    }

    @Test
    void write_everyOtherField_readsBackEqual() {
        HelmChartConfigSpec spec = HelmChartConfigSpec.builder()
                .values(YamlMapping.of(Map.of("debug", YamlMapping.of(Map.of("enabled", YamlScalar.of(true))))))
                .addValuesSecret(SecretSpec.builder()
                        .name("extra")
                        .addKey("values.yaml")
                        .ignoreUpdates(true)
                        .build())
                .failurePolicy(FailurePolicy.ABORT)
                .serverSide(ServerSide.TRUE)
                .forceConflicts(false)
                .build();

        String yaml = Yaml.write(spec);

        assertThat(yaml).isEqualTo("""
                        values:
                          debug:
                            enabled: true
                        valuesSecrets:
                        - name: "extra"
                          keys:
                          - "values.yaml"
                          ignoreUpdates: true
                        failurePolicy: "abort"
                        serverSide: "true"
                        forceConflicts: false
                        """);
        assertThat(Yaml.read(yaml, HelmChartConfigSpec.class)).isEqualTo(spec);
    }

    @Test
    void write_absentSpecAndEmptySpec_stayApart() {
        HelmChartConfig absent = HelmChartConfig.builder().metadata(RKE2_CILIUM).build();
        HelmChartConfig empty = HelmChartConfig.builder()
                .metadata(RKE2_CILIUM)
                .spec(HelmChartConfigSpec.builder().build())
                .build();

        assertThat(Yaml.write(absent)).doesNotContain("spec");
        assertThat(Yaml.write(empty)).endsWith("spec: {}\n");
        assertThat(Yaml.read(Yaml.write(empty), HelmChartConfig.class))
                .isEqualTo(empty)
                .isNotEqualTo(absent);
    }
}
