package io.github.cilium4j.policies.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.policies.GoldenPolicies;
import org.junit.jupiter.api.Test;

final class ComponentIngressTest {
    @Test
    void manifest_withoutOptions_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "component-ingress.yaml",
                CiliumHubbleIngress.builder().build().manifest(),
                CoreDnsIngress.builder().build().manifest(),
                SpireIngress.builder().build().manifest(),
                TetragonIngress.builder().build().manifest());
    }

    @Test
    void manifest_hubbleUiBehindAGateway_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "hubble-ui-gateway.yaml",
                HubbleUiGatewayIngress.of("envoy-gateway", "envoy-gateway-system")
                        .manifest(),
                HubbleUiGatewayIngress.cilium().manifest());
    }

    @Test
    void manifest_prometheusElsewhere_namesItsNamespace() {
        String written = Yaml.write(CiliumHubbleIngress.builder()
                        .monitoringNamespace("observability")
                        .build()
                        .manifest())
                + Yaml.write(CoreDnsIngress.builder()
                        .monitoringNamespace("observability")
                        .build()
                        .manifest())
                + Yaml.write(TetragonIngress.builder()
                        .monitoringNamespace("observability")
                        .port(2112)
                        .build()
                        .manifest());

        assertThat(written.split("observability", -1)).hasSize(4);
        assertThat(written).doesNotContain("monitoring").contains("\"2112\"");
    }

    @Test
    void manifest_spireElsewhere_isInItsNamespace() {
        assertThat(Yaml.write(SpireIngress.builder().namespace("spire").build().manifest()))
                .doesNotContain("namespace: \"cilium-spire\"")
                .contains("io.kubernetes.pod.namespace: \"spire\"");
    }

    @Test
    void build_gatewayWithoutAPeer_refuses() {
        assertThatThrownBy(
                        () -> HubbleUiGatewayIngress.builder().provider("istio").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("namespaces: no peer is given. Add the namespace of the gateway, such as istio-system");
    }

    @Test
    void build_namespaceThatIsNone_refuses() {
        assertThatThrownBy(() -> SpireIngress.builder().namespace("Spire").build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("namespace: \"Spire\" is not a DNS label");
    }
}
