package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClusterDnsClosedTest {
    private static final String METRICS = policy("kube-system", "coredns-metrics-ingress", """
            endpointSelector: {matchLabels: {k8s-app: kube-dns}}
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: monitoring}}]
                toPorts: [{ports: [{port: "9153", protocol: TCP}]}]
            """);
    private static final String DNS = policy("kube-system", "dns", """
            endpointSelector: {matchLabels: {k8s-app: kube-dns}}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String UDP_ALONE = policy("kube-system", "dns", """
            endpointSelector: {}
            ingress:
              - fromEntities: [cluster]
                toPorts: [{ports: [{port: "53", protocol: UDP}]}]
            """);
    private static final String FROM_NODES = policy("kube-system", "dns", """
            endpointSelector: {}
            ingress:
              - fromEntities: [host]
            """);
    private static final String OTHER = policy("kube-system", "ui", """
            endpointSelector: {matchLabels: {k8s-app: hubble-ui}}
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: monitoring}}]
                toPorts: [{ports: [{port: "9153", protocol: TCP}]}]
            """);
    private static final String OTHER_NAMESPACE = policy("shop", "dns", """
            endpointSelector: {matchLabels: {k8s-app: kube-dns}}
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: monitoring}}]
                toPorts: [{ports: [{port: "9153", protocol: TCP}]}]
            """);
    private static final String VISIBLE = policy("kube-system", "metrics", """
            endpointSelector: {matchLabels: {k8s-app: kube-dns}}
            enableDefaultDeny: {ingress: false}
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: monitoring}}]
                toPorts: [{ports: [{port: "9153", protocol: TCP}]}]
            """);
    private static final String OF_RKE2 = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: {name: default-network-dns-policy, namespace: kube-system}
            spec: {podSelector: {}, ingress: [{ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP}]}]}
            """;
    private static final Optional<OverlayConfig> CIS =
            Optional.of(OverlayConfig.builder().set(PlatformKeys.CIS, true).build());
    private static final Optional<OverlayConfig> NO_CIS =
            Optional.of(OverlayConfig.builder().set(PlatformKeys.CIS, false).build());

    private final ClusterJudge judge = new ClusterJudge(new ClusterDnsClosed());

    @Test
    void check_metricsAlone_isReported() {
        assertThat(judge.places(Optional.empty(), METRICS))
                .containsExactly("ERROR kube-system/coredns-metrics-ingress spec.ingress");
    }

    @Test
    void check_udpAlone_isReported() {
        assertThat(judge.places(Optional.empty(), METRICS, UDP_ALONE))
                .containsExactly("ERROR kube-system/coredns-metrics-ingress spec.ingress");
    }

    @Test
    void check_nodesAlone_isReported() {
        assertThat(judge.places(Optional.empty(), FROM_NODES)).containsExactly("ERROR kube-system/dns spec.ingress");
    }

    @Test
    void check_withoutTheCisProfile_isReported() {
        assertThat(judge.places(NO_CIS, METRICS))
                .containsExactly("ERROR kube-system/coredns-metrics-ingress spec.ingress");
    }

    @Test
    void check_withTheCisProfile_isAWarning() {
        assertThat(judge.places(CIS, METRICS))
                .containsExactly("WARNING kube-system/coredns-metrics-ingress spec.ingress");
    }

    @Test
    void check_dnsOpenedElsewhere_isSilent() {
        assertThat(judge.places(Optional.empty(), METRICS, DNS)).isEmpty();
    }

    @Test
    void check_networkPolicyOfRke2_isSilent() {
        assertThat(judge.places(Optional.empty(), METRICS, OF_RKE2)).isEmpty();
    }

    @Test
    void check_otherPods_isSilent() {
        assertThat(judge.places(Optional.empty(), OTHER, OTHER_NAMESPACE)).isEmpty();
    }

    @Test
    void check_noDefaultDeny_isSilent() {
        assertThat(judge.places(Optional.empty(), VISIBLE)).isEmpty();
    }
}
