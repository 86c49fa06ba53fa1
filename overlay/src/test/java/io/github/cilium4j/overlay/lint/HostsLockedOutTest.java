package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HostsLockedOutTest {
    private static final String PEERS = """
              - fromEntities: [cluster]
            """;
    private static final String SSH = """
              - fromEntities: [world]
                toPorts: [{ports: [{port: "22", protocol: TCP}]}]
            """;
    private static final String API = """
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
            """;
    private static final String PING = """
              - fromEntities: [world]
                icmps: [{fields: [{family: IPv4, type: EchoRequest}]}]
            """;

    private static final String WHOLE = hosts("default-deny-host-ingress", PEERS, SSH, API, PING);
    private static final String NO_SSH = hosts("default-deny-host-ingress", PEERS, API, PING);
    private static final String NO_API = hosts("default-deny-host-ingress", PEERS, SSH, PING);
    private static final String NO_PING = hosts("default-deny-host-ingress", PEERS, SSH, API);
    private static final String NO_PEERS = hosts("default-deny-host-ingress", SSH, API, PING);
    private static final String API_FOR_ALL = hosts("kube-vip-host-ingress", API);
    private static final String API_FOR_SOME = policy("", "kube-vip-host-ingress", """
            nodeSelector: {matchLabels: {a: "1"}}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "6443", protocol: TCP}]}]
            """);
    private static final String ADMINISTRATORS = hosts(
            "default-deny-host-ingress",
            PEERS,
            SSH.replace("fromEntities: [world]", "fromCIDR: [192.0.2.0/24]"),
            API,
            PING);
    private static final String APPLICATION = hosts("traefik-host-ingress", API);

    private final ClusterJudge judge = new ClusterJudge(new HostsLockedOut());

    private static String hosts(String name, String... elements) {
        return policy("", name, "nodeSelector: {}\ningress:\n" + String.join("", elements));
    }

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
