package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PeerConfigMissingTest {
    private static final String CLUSTER = """
            apiVersion: cilium.io/v2
            kind: CiliumBGPClusterConfig
            metadata: {name: cilium-bgp}
            spec:
              bgpInstances:
                - name: lb
                  localASN: 64512
                  peers: [{name: router, peerASN: 65000, peerAddress: 192.0.2.1, peerConfigRef: {name: router}}]
            """;
    private static final String CONFIG = """
            apiVersion: cilium.io/v2
            kind: CiliumBGPPeerConfig
            metadata: {name: router}
            spec:
              timers: {holdTimeSeconds: 300, keepAliveTimeSeconds: 60}
              gracefulRestart: {enabled: true, restartTimeSeconds: 120}
              families: [{afi: ipv4, safi: unicast, advertisements: {matchLabels: {advertise: bgp}}}]
            """;

    @Test
    void check_otherName_isReported() {
        assertThat(check(CLUSTER, CONFIG.replace("name: router", "name: routers")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.bgpInstances[0].peers[0].peerConfigRef.name");
                    assertThat(finding.fix()).isEqualTo("Write one of the names routers");
                });
    }

    @Test
    void check_sameNameNoReferenceOrNoConfigurationAtAll_isSilent() {
        assertThat(check(CLUSTER, CONFIG)).isEmpty();
        assertThat(check(CLUSTER.replace(", peerConfigRef: {name: router}", ""), CONFIG))
                .isEmpty();
        assertThat(check(CLUSTER)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new PeerConfigMissing(), documents);
    }
}
