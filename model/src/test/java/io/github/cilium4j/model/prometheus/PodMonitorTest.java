package io.github.cilium4j.model.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class PodMonitorTest {
    @Test
    void read_everyCapitalOfTheEnums_isTheSameValue() {
        assertThat(Yaml.read("action: LabelDrop", RelabelConfig.class).action()).contains(RelabelAction.LABELDROP);
        assertThat(Yaml.read("action: labeldrop", RelabelConfig.class).action()).contains(RelabelAction.LABELDROP);
        assertThat(Yaml.read("scheme: HTTPS", PodMetricsEndpoint.class).scheme())
                .contains(Scheme.HTTPS);
        assertThatThrownBy(() -> Yaml.read("action: LABELDROP", RelabelConfig.class))
                .hasMessageContaining("\"LABELDROP\" is not allowed here");
    }

    @Test
    void write_withoutEndpoints_printsNone() {
        PodMonitor monitor = PodMonitor.builder()
                .metadata(ObjectMeta.of("kube-system", "cilium-agent"))
                .spec(PodMonitorSpec.builder().selector(LabelSelector.all()).build())
                .build();

        assertThat(Yaml.write(monitor)).isEqualTo("""
                        apiVersion: "monitoring.coreos.com/v1"
                        kind: "PodMonitor"
                        metadata:
                          name: "cilium-agent"
                          namespace: "kube-system"
                        spec:
                          selector: {}
                        """);
    }

    @Test
    void read_status_isKeptAsItIs() {
        String yaml = """
                apiVersion: "monitoring.coreos.com/v1"
                kind: "PodMonitor"
                metadata:
                  name: "a"
                spec:
                  selector: {}
                status:
                  bindings: []
                """;

        assertThat(Yaml.write(Yaml.read(yaml, PodMonitor.class))).isEqualTo(yaml);
    }

    @Test
    void copy_relabeling_namesBothLabels() {
        assertThat(Yaml.write(RelabelConfig.copy("__meta_a", "a")))
                .isEqualTo("sourceLabels:\n- \"__meta_a\"\ntargetLabel: \"a\"\naction: \"replace\"\n");
    }

    @Test
    void write_portNumber_printsANumber() {
        assertThat(Yaml.write(PodMetricsEndpoint.builder()
                        .portNumber(PortNumber.of(9962))
                        .build()))
                .isEqualTo("portNumber: 9962\n");
    }
}
