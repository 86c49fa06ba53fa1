package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class CiliumCIDRGroupTest {
    @Test
    void write_emptyGroup_hasTheListThatTheApiServerWants() {
        assertThat(Yaml.write(CiliumCIDRGroup.of("none"))).isEqualTo("""
                apiVersion: "cilium.io/v2"
                kind: "CiliumCIDRGroup"
                metadata:
                  name: "none"
                spec:
                  externalCIDRs: []
                """);
    }

    @Test
    void of_blocks_areThere() {
        assertThat(CiliumCIDRGroup.of("office", "192.0.2.0/24", "2001:db8::/32")
                        .spec()
                        .externalCIDRs())
                .containsExactly(Cidr.parse("192.0.2.0/24"), Cidr.parse("2001:db8::/32"));
    }

    @Test
    void read_addressWithoutLength_isRefused() {
        Refusal.check(
                CiliumCIDRGroupSpec.class, "{externalCIDRs: [192.0.2.1]}", "Write 192.0.2.1/32 for this one address");
    }
}
