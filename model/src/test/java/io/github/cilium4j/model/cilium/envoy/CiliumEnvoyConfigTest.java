package io.github.cilium4j.model.cilium.envoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.model.cilium.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CiliumEnvoyConfigTest {
    private static final String RESOURCES = """
            resources:
            - "@type": type.googleapis.com/envoy.config.listener.v3.Listener
              name: a
            - "@type": type.googleapis.com/envoy.config.cluster.v3.Cluster
              name: shop/web
              weights: [1, 2.50, ~]
            - name: without type
            """;

    @Test
    void read_resources_areKeptAsTheyAre() {
        CiliumEnvoyConfigSpec spec = Yaml.read(RESOURCES, CiliumEnvoyConfigSpec.class);

        assertThat(Yaml.write(spec)).contains("weights:\n  - 1\n  - 2.50\n  - null\n");
        assertThat(spec.resources()).hasSize(3);
        assertThat(spec.resources("envoy.config.cluster.v3.Cluster"))
                .singleElement()
                .extracting(cluster -> cluster.string("name").orElseThrow())
                .isEqualTo("shop/web");
        assertThat(spec.resources("Cluster")).isEmpty();
    }

    @Test
    void write_withoutResources_hasTheListThatTheApiServerWants() {
        CiliumEnvoyConfig config = CiliumEnvoyConfig.builder()
                .metadata(ObjectMeta.of("shop", "web"))
                .spec(CiliumEnvoyConfigSpec.builder()
                        .addServices(ServiceListener.of("shop", "web"))
                        .addBackendServices(Service.of("shop", "web-2"))
                        .build())
                .build();

        assertThat(Yaml.write(config)).contains("resources: []", "services:\n  - name: \"web\"");
        assertThat(Yaml.tree(config)).isInstanceOf(YamlMapping.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {name: a, ports: [65536]} | ports: 65536 is no port
        {name: a, ports: [-1]} | ports: -1 is no port
        """)
    void read_portThatNoAgentReads_isRefused(String yaml, String message) {
        Refusal.check(ServiceListener.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {format: JSON, targets: [HTTP, HTTP]} | targets: "HTTP" is there twice. Write each once
        {format: Text, text: ""} | text: it has 0 characters. Write 1 to 4096
        {format: Xml} | "Xml" is not allowed here
        """)
    void read_accessLogs_isRefused(String yaml, String message) {
        Refusal.check(AccessLogs.class, yaml, message);
    }

    @Test
    void build_tooMuch_isRefused() {
        assertThatThrownBy(() -> CiliumGatewayClassConfigSpec.builder()
                        .description("x".repeat(65))
                        .build())
                .hasMessage("description: it has 65 characters. Write 0 to 64");
        Refusal.check(
                Telemetry.class,
                "{accessLogs: [" + "{format: JSON},".repeat(9) + "]}",
                "accessLogs: there are 9. Write at most 8");
    }
}
