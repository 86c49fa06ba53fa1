package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.podDeny;
import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GatewayProxyClosedTest {
    private static final String ICMP_ALONE = policy("", "default-deny-pod-ingress", """
            endpointSelector: {}
            ingress:
              - fromEntities: [cluster]
                icmps: [{fields: [{family: IPv4, type: 3}]}]
            """);
    private static final Optional<OverlayConfig> CILIUM = Optional.of(OverlayConfig.builder()
            .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM)
            .build());
    private static final Optional<OverlayConfig> TRAEFIK = Optional.of(OverlayConfig.builder()
            .set(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.TRAEFIK)
            .build());

    private final ClusterJudge judge = new ClusterJudge(new GatewayProxyClosed());

    @Test
    void check_noIngressEntity_isReported() {
        assertThat(judge.places(CILIUM, podDeny("kube-system", "host")))
                .containsExactly("ERROR default-deny-pod-ingress spec.ingress");
    }

    @Test
    void check_icmpAlone_isReported() {
        assertThat(judge.places(CILIUM, ICMP_ALONE)).containsExactly("ERROR default-deny-pod-ingress spec.ingress");
    }

    @Test
    void check_ingressEntity_isSilent() {
        assertThat(judge.places(CILIUM, podDeny("kube-system", "host, ingress")))
                .isEmpty();
    }

    @Test
    void check_wholeCluster_isSilent() {
        assertThat(judge.places(CILIUM, podDeny("kube-system", "cluster"))).isEmpty();
    }

    @Test
    void check_anotherGateway_isSilent() {
        assertThat(judge.places(TRAEFIK, podDeny("kube-system", "host"))).isEmpty();
    }

    @Test
    void check_noConfiguration_isSilent() {
        assertThat(judge.places(Optional.empty(), podDeny("kube-system", "host")))
                .isEmpty();
    }
}
