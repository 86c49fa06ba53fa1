package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.policies.GoldenPolicies;
import org.junit.jupiter.api.Test;

final class BgpPeeringTest {
    private static BgpPeering.Builder twoRouters() {
        return BgpPeering.builder()
                .localASN(64_512)
                .peerNamePrefix("frr-peer")
                .addRouter("192.168.121.45", 65_000)
                .addRouter("192.168.121.46", 65_000);
    }

    @Test
    void manifests_twoRouters_areTheGoldenObjects() {
        GoldenPolicies.check(
                "bgp-peering.yaml", twoRouters().build().manifests().toArray(Manifest[]::new));
    }

    @Test
    void manifests_anyPeering_nameEachOther() {
        BgpPeering peering = twoRouters().build();

        assertThat(peering.clusterConfig().spec().bgpInstances().get(0).peers())
                .allSatisfy(peer -> assertThat(
                                peer.peerConfigRef().orElseThrow().name())
                        .isEqualTo(peering.peerConfig().metadata().name().orElseThrow()));
        assertThat(peering.peerConfig()
                        .spec()
                        .families()
                        .get(0)
                        .advertisements()
                        .orElseThrow()
                        .matchLabels())
                .isEqualTo(peering.advertisement().metadata().labels());
    }

    @Test
    void build_noRouter_refuses() {
        assertThatThrownBy(() -> BgpPeering.builder().localASN(64_512).build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("routers: none is given");
    }

    @Test
    void build_holdTimeEndsDuringARestart_refuses() {
        assertThat(twoRouters().holdSeconds(181).build().holdSeconds()).isEqualTo(181);
        assertThatThrownBy(() -> twoRouters().holdSeconds(180).build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("holdSeconds: 180 is not longer than restartSeconds 120 and keepAliveSeconds 60 together."
                        + " Write 181 or more");
    }

    @Test
    void build_autonomousSystemZero_refuses() {
        assertThatThrownBy(() -> twoRouters().localASN(0).build()).isInstanceOf(InvalidManifestException.class);
    }
}
