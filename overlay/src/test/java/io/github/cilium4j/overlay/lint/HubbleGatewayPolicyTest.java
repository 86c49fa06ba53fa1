package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.podDeny;
import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HubbleGatewayPolicyTest {
    private static final String TRAEFIK = policy("kube-system", "hubble-ui-gateway-traefik", """
            endpointSelector: {matchLabels: {k8s-app: hubble-ui}}
            ingress:
              - toPorts: [{ports: [{port: "8081", protocol: TCP}]}]
            """);
    private static final String SERVICE_PORT = policy("kube-system", "hubble-ui-gateway-traefik", """
            endpointSelector: {matchLabels: {k8s-app: hubble-ui}}
            ingress:
              - toPorts: [{ports: [{port: "80", protocol: TCP}]}]
            """);
    private static final String ISTIO = policy("kube-system", "hubble-ui-gateway-istio", """
            endpointSelector: {matchLabels: {k8s-app: hubble-ui}}
            ingress:
              - toPorts: [{ports: [{port: "8081", protocol: TCP}]}]
            """);
    private static final String NGINX = policy("kube-system", "hubble-ui-gateway-nginx-gwf", """
            endpointSelector: {matchLabels: {k8s-app: hubble-ui}}
            ingress:
              - toPorts: [{ports: [{port: "8081", protocol: TCP}]}]
            """);
    private static final String DENY = podDeny("kube-system", "host");
    private static final Optional<OverlayConfig> WITH_TRAEFIK = Optional.of(OverlayConfig.builder()
            .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.TRAEFIK)
            .build());
    private static final Optional<OverlayConfig> WITH_NGINX = Optional.of(OverlayConfig.builder()
            .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.NGINX_GATEWAY_FABRIC)
            .build());
    private static final Optional<OverlayConfig> NO_GATEWAY = Optional.of(OverlayConfig.builder()
            .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.TRAEFIK)
            .set(PlatformKeys.GATEWAY_API, false)
            .build());

    private final ClusterJudge judge = new ClusterJudge(new HubbleGatewayPolicy());

    @Test
    void check_anotherGateway_isReported() {
        assertThat(judge.places(WITH_TRAEFIK, TRAEFIK, ISTIO))
                .containsExactly("WARNING kube-system/hubble-ui-gateway-istio spec");
    }

    @Test
    void check_portOfTheService_isReported() {
        assertThat(judge.places(WITH_TRAEFIK, SERVICE_PORT))
                .containsExactly("WARNING kube-system/hubble-ui-gateway-traefik spec.ingress");
    }

    @Test
    void check_noneUnderDefaultDeny_isReported() {
        assertThat(judge.places(WITH_TRAEFIK, DENY)).containsExactly("WARNING default-deny-pod-ingress spec");
    }

    @Test
    void check_theActiveGateway_isSilent() {
        assertThat(judge.places(WITH_TRAEFIK, DENY, TRAEFIK)).isEmpty();
    }

    @Test
    void check_theActiveGatewayByItsOtherName_isSilent() {
        assertThat(judge.places(WITH_NGINX, DENY, NGINX)).isEmpty();
    }

    @Test
    void check_noneWithoutDefaultDeny_isSilent() {
        assertThat(judge.places(WITH_TRAEFIK, ISTIO.replace("gateway-istio", "mine")))
                .isEmpty();
    }

    @Test
    void check_noGateway_isSilent() {
        assertThat(judge.places(NO_GATEWAY, DENY, ISTIO)).isEmpty();
    }

    @Test
    void check_noConfiguration_isSilent() {
        assertThat(judge.places(Optional.empty(), DENY, ISTIO)).isEmpty();
    }
}
