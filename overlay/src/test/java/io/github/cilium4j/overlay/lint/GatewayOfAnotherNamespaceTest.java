package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GatewayOfAnotherNamespaceTest {
    private static final String ROUTE = """
            apiVersion: gateway.networking.k8s.io/v1
            kind: HTTPRoute
            metadata: {name: hubble-ui, namespace: kube-system}
            spec: {parentRefs: [{name: default-gateway, namespace: gateways, sectionName: https}]}
            """;
    private static final String PLACE = "ERROR kube-system/hubble-ui spec.parentRefs[0].namespace";

    private final ClusterJudge judge = new ClusterJudge(new GatewayOfAnotherNamespace());

    private static Optional<OverlayConfig> config(String namespace, boolean gatewayApi) {
        return Optional.of(OverlayConfig.builder()
                .set(PlatformKeys.GATEWAY_API, gatewayApi)
                .set(PlatformKeys.GATEWAY_NAMESPACE, DnsLabel.parse(namespace))
                .build());
    }

    @Test
    void check_otherNamespace_isReportedWithBoth() {
        assertThat(judge.places(config("istio", true), ROUTE)).containsExactly(PLACE);
        assertThat(judge.findings(config("istio", true), ROUTE).get(0).message())
                .contains("\"default-gateway\"", "\"gateways\"", "\"istio\"");
    }

    @Test
    void check_noNamespace_isThatOfTheRoute() {
        String own = ROUTE.replace("namespace: gateways, ", "");

        assertThat(judge.places(config("istio", true), own)).containsExactly(PLACE);
        assertThat(judge.places(config("kube-system", true), own)).isEmpty();
    }

    @Test
    void check_namespaceOfTheConfiguration_isSilent() {
        assertThat(judge.places(config("gateways", true), ROUTE)).isEmpty();
    }

    @Test
    void check_withoutConfigurationOrGateway_isSilent() {
        assertThat(judge.places(Optional.empty(), ROUTE)).isEmpty();
        assertThat(judge.places(config("istio", false), ROUTE)).isEmpty();
    }

    @Test
    void check_otherRouteOrParent_isSilent() {
        assertThat(judge.places(config("istio", true), ROUTE.replace("name: hubble-ui", "name: web")))
                .isEmpty();
        assertThat(judge.places(config("istio", true), ROUTE.replace("kube-system", "shop")))
                .isEmpty();
        assertThat(judge.places(
                        config("istio", true), ROUTE.replace("{name: default", "{kind: Service, name: default")))
                .isEmpty();
    }
}
