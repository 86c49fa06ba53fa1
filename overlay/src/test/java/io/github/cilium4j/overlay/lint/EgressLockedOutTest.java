package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EgressLockedOutTest {
    private static final String WHOLE = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
              - toEntities: [world]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String NO_WORLD = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String UDP_ALONE = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
              - toEntities: [world]
                toPorts: [{ports: [{port: "53", protocol: UDP}]}]
            """);
    private static final String NO_CLUSTER = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [host, kube-apiserver]
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
              - toEntities: [world]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String WORLD_ALONE = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String FORWARDERS = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
              - toCIDR: [192.0.2.53/32]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String CLUSTER_AND_WORLD = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
              - toEntities: [world]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String OTHER = policy("", "mine", """
            endpointSelector: {}
            egress:
              - toEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: kube-system, k8s-app: kube-dns}}]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);

    private final ClusterJudge judge = new ClusterJudge(new EgressLockedOut());

    @Test
    void check_noForwarders_isReported() {
        assertThat(judge.places(Optional.empty(), NO_WORLD))
                .containsExactly("ERROR default-deny-external-egress spec.egress");
    }

    @Test
    void check_forwardersByUdpAlone_isReported() {
        assertThat(judge.places(Optional.empty(), UDP_ALONE))
                .containsExactly("ERROR default-deny-external-egress spec.egress");
    }

    @Test
    void check_noCluster_isReported() {
        assertThat(judge.places(Optional.empty(), NO_CLUSTER))
                .containsExactly("ERROR default-deny-external-egress spec.egress");
    }

    @Test
    void check_worldAlone_isReportedForEach() {
        assertThat(judge.places(Optional.empty(), WORLD_ALONE))
                .containsExactly(
                        "ERROR default-deny-external-egress spec.egress",
                        "ERROR default-deny-external-egress spec.egress",
                        "ERROR default-deny-external-egress spec.egress",
                        "ERROR default-deny-external-egress spec.egress");
    }

    @Test
    void check_namedForwarders_isSilent() {
        assertThat(judge.places(Optional.empty(), FORWARDERS)).isEmpty();
    }

    @Test
    void check_clusterThatHoldsTheRest_isSilent() {
        assertThat(judge.places(Optional.empty(), CLUSTER_AND_WORLD)).isEmpty();
    }

    @Test
    void check_everythingNeeded_isSilent() {
        assertThat(judge.places(Optional.empty(), WHOLE)).isEmpty();
    }

    @Test
    void check_otherPolicies_isSilent() {
        assertThat(judge.places(Optional.empty(), OTHER)).isEmpty();
    }
}
