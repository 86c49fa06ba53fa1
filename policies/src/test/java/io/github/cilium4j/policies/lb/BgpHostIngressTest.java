package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.policies.GoldenPolicies;
import org.junit.jupiter.api.Test;

final class BgpHostIngressTest {
    @Test
    void manifest_bothFamilies_isTheGoldenPolicy() {
        GoldenPolicies.check(
                "bgp-host-ingress.yaml",
                BgpHostIngress.builder()
                        .name("frr-bgp-host-ingress")
                        .addPeer("192.168.121.45")
                        .addPeer("2001:db8::45")
                        .build()
                        .manifest());
    }

    @Test
    void build_noPeer_refuses() {
        assertThatThrownBy(() -> BgpHostIngress.builder().build())
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("peers: none is given, so everybody could open a session");
    }

    @Test
    void addPeer_noAddress_refuses() {
        assertThatThrownBy(() -> BgpHostIngress.builder().addPeer("192.168.121.0/24"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"192.168.121.0/24\"");
    }
}
