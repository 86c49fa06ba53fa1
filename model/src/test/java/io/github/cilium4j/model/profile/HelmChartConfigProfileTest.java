package io.github.cilium4j.model.profile;

import static io.github.cilium4j.model.profile.Reading.object;
import static io.github.cilium4j.model.profile.Reading.objects;
import static io.github.cilium4j.model.profile.Reading.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.helm.HelmChartConfig;
import org.junit.jupiter.api.Test;

final class HelmChartConfigProfileTest {
    private static final String HEAD = """
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            """;

    @Test
    void helmChartConfig_literalBlock_hasPlacesInTheFile() {
        ProfileReading reading = object(HEAD + """
                spec:
                  valuesContent: |-
                    # 🙂
                    l2announcements: {note: "🙂", enabled: true}
                    devices:
                    - eth0
                """);

        ClusterProfile profile = reading.profile().orElseThrow();
        assertThat(rendered(reading))
                .containsExactly(
                        "objects.yaml:7:23: WARNING HELM-006 spec.valuesContent.l2announcements.note: no chart of"
                                + " Cilium reads \"l2announcements.note\", and Helm ignores it. Remove it, or look up its name in"
                                + " the values of the chart.");
        assertThat(profile.source()).isEqualTo(ProfileSource.HELM_CHART_CONFIG);
        assertThat(profile.l2Announcements().value()).isTrue();
        assertThat(profile.l2Announcements().place().origin()).hasToString("objects.yaml:7:43");
        assertThat(profile.devices().value()).isEqualTo(Devices.of("eth0"));
        assertThat(profile.devices().place().origin()).hasToString("objects.yaml:9:5");
        assertThat(profile.devices().place().subject()).isEqualTo("HelmChartConfig kube-system/rke2-cilium");
        assertThat(profile.devices().place().path()).isEqualTo(FieldPath.of("spec", "valuesContent", "devices"));
    }

    @Test
    void helmChartConfig_unknownKeyInValues_hasTheKeysPlace() {
        ProfileReading reading = object(HEAD + """
                spec:
                  valuesContent: "hubble: {enabled: true}"
                  values:
                    hubble: {relais: true}
                """);

        assertThat(rendered(reading))
                .containsExactly(
                        "objects.yaml:7:14: WARNING HELM-006 spec.values.hubble.relais: no chart of Cilium reads"
                                + " \"hubble.relais\", and Helm ignores it. Remove it, or look up its name in the values of the"
                                + " chart.");
    }

    @Test
    void helmChartConfig_rke2_hasDefaultsOfItsOwn() {
        ClusterProfile rke2 = object(HEAD).profile().orElseThrow();
        ClusterProfile other = object(HEAD.replace("rke2-", "")).profile().orElseThrow();

        assertThat(rke2.ipamMode().value()).isEqualTo(IpamMode.KUBERNETES);
        assertThat(rke2.hubble().value()).isFalse();
        assertThat(rke2.devices().place().origin()).hasToString("objects.yaml:1:1");
        assertThat(other.ipamMode().value()).isEqualTo(IpamMode.CLUSTER_POOL);
        assertThat(other.hubble().value()).isTrue();
    }

    @Test
    void helmChartConfig_values_winOverTheText() {
        ProfileReading reading = object(HEAD + """
                spec:
                  valuesContent: |
                    devices: [eth0]
                    hubble: {enabled: true, metrics: {enabled: [drop]}}
                  values:
                    devices: [eth1]
                    hubble: {enabled: false}
                    prometheus: {enabled: "true"}
                """);

        ClusterProfile profile = reading.profile().orElseThrow();
        assertThat(profile.devices().value()).isEqualTo(Devices.of("eth1"));
        assertThat(profile.devices().place().origin()).hasToString("objects.yaml:9:14");
        assertThat(profile.devices().place().path()).isEqualTo(FieldPath.of("spec", "values", "devices"));
        assertThat(profile.hubble().value()).isFalse();
        assertThat(profile.hubbleMetrics().value()).containsExactly("drop");
        assertThat(rendered(reading))
                .containsExactly(
                        "objects.yaml:11:27: ERROR HELM-002 spec.values.prometheus.enabled: \"true\" is a string,"
                                + " not a boolean. Write true without quotes.");
    }

    @Test
    void helmChartConfig_otherCharts_areNotCiliums() {
        assertThat(objects(HEAD.replace("rke2-cilium", "rke2-coredns"))).isEmpty();
    }

    @Test
    void helmChartConfig_brokenText_keepsTheFindingsOfTheReader() {
        ProfileReading reading = object(HEAD + "spec:\n  valuesContent: |\n    a: 1\n    b: &x 2\n");

        assertThat(reading.profile()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(rendered(reading).get(0)).startsWith("objects.yaml:7:8: ERROR YAML-004 spec.valuesContent");
        assertThat(reading.findings().get(0).subject()).isEqualTo("HelmChartConfig kube-system/rke2-cilium");
    }

    @Test
    void helmChartConfig_textIsNoMap_isSaid() {
        ProfileReading reading = object(HEAD + "spec:\n  valuesContent: |\n    - devices\n");

        assertThat(reading.profile()).isEmpty();
        assertThat(rendered(reading))
                .containsExactly(
                        "objects.yaml:6:5: ERROR HELM-001 spec.valuesContent: a list stands where a map of values is"
                                + " wanted. Write one map of values.");
    }

    @Test
    void helmChartConfig_severalDocuments_firstOneCounts() {
        ProfileReading reading =
                object(HEAD + "spec:\n  valuesContent: |\n    devices: eth0\n    ---\n    devices: eth1\n");

        assertThat(reading.profile().orElseThrow().devices().value()).isEqualTo(Devices.of("eth0"));
        assertThat(rendered(reading))
                .containsExactly(
                        "objects.yaml:5:18: ERROR HELM-001 spec.valuesContent: the text holds 2 documents, and Helm"
                                + " reads the first. Write one map of values.");
    }

    @Test
    void helmChartConfig_emptyText_hasDefaults() {
        ProfileReading reading = object(HEAD + "spec: {valuesContent: \"\"}\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.profile().orElseThrow().devices().explicit()).isFalse();
    }

    @Test
    void helmChartConfig_builtInJava_isRead() {
        HelmChartConfig config = HelmChartConfig.of(ObjectMeta.of("kube-system", "rke2-cilium"), "devices: [eth0]\n");

        ProfileReading reading = new ProfileReader(CiliumVersion.V1_20).helmChartConfig(Located.built(config));

        assertThat(reading.profile().orElseThrow().devices().value()).isEqualTo(Devices.of("eth0"));
        assertThat(reading.profile().orElseThrow().devices().place().origin().source())
                .isEmpty();
    }
}
