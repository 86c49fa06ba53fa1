package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HostsLockedOutTest {
    private static final String WHOLE = policy("", "default-deny-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [cluster]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "22", protocol: TCP}]}]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
              - fromEntities: [world]
                icmps: [{fields: [{family: IPv4, type: EchoRequest}]}]
            """);
    private static final String NO_SSH = policy("", "default-deny-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [cluster]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
              - fromEntities: [world]
                icmps: [{fields: [{family: IPv4, type: EchoRequest}]}]
            """);
    private static final String NO_API = policy("", "default-deny-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [cluster]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "22", protocol: TCP}]}]
              - fromEntities: [world]
                icmps: [{fields: [{family: IPv4, type: EchoRequest}]}]
            """);
    private static final String NO_PING = policy("", "default-deny-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [cluster]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "22", protocol: TCP}]}]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
            """);
    private static final String NO_PEERS = policy("", "default-deny-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "22", protocol: TCP}]}]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
              - fromEntities: [world]
                icmps: [{fields: [{family: IPv4, type: EchoRequest}]}]
            """);
    private static final String API_FOR_ALL = policy("", "kube-vip-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
            """);
    private static final String API_FOR_SOME = policy("", "kube-vip-host-ingress", """
            nodeSelector: {matchLabels: {a: "1"}}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
            """);
    private static final String ADMINISTRATORS = policy("", "default-deny-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [cluster]
              - fromCIDR: [192.0.2.0/24]
                toPorts: [{ports: [{port: "22", protocol: TCP}]}]
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
              - fromEntities: [world]
                icmps: [{fields: [{family: IPv4, type: EchoRequest}]}]
            """);
    private static final String APPLICATION = policy("", "traefik-host-ingress", """
            nodeSelector: {}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
            """);

    private final ClusterJudge judge = new ClusterJudge(new HostsLockedOut());

    @Test
    void check_noSsh_isReported() {
        assertThat(judge.places(Optional.empty(), NO_SSH))
                .containsExactly("ERROR default-deny-host-ingress spec.ingress");
    }

    @Test
    void check_noApiServer_isReported() {
        assertThat(judge.places(Optional.empty(), NO_API))
                .containsExactly("ERROR default-deny-host-ingress spec.ingress");
    }

    @Test
    void check_noPing_isReported() {
        assertThat(judge.places(Optional.empty(), NO_PING))
                .containsExactly("ERROR default-deny-host-ingress spec.ingress");
    }

    @Test
    void check_noPeers_isReportedForEach() {
        assertThat(judge.places(Optional.empty(), NO_PEERS))
                .containsExactly(
                        "ERROR default-deny-host-ingress spec.ingress",
                        "ERROR default-deny-host-ingress spec.ingress",
                        "ERROR default-deny-host-ingress spec.ingress");
    }

    @Test
    void check_apiServerOfSomeNodes_isReported() {
        assertThat(judge.places(Optional.empty(), NO_API, API_FOR_SOME))
                .containsExactly("ERROR default-deny-host-ingress spec.ingress");
    }

    @Test
    void check_apiServerOpenedElsewhere_isSilent() {
        assertThat(judge.places(Optional.empty(), NO_API, API_FOR_ALL)).isEmpty();
    }

    @Test
    void check_sshForAdministrators_isSilent() {
        assertThat(judge.places(Optional.empty(), ADMINISTRATORS)).isEmpty();
    }

    @Test
    void check_everythingNeeded_isSilent() {
        assertThat(judge.places(Optional.empty(), WHOLE)).isEmpty();
    }

    @Test
    void check_otherHostPolicies_isSilent() {
        assertThat(judge.places(Optional.empty(), APPLICATION)).isEmpty();
    }
}
