package io.github.cilium4j.policies.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.IcmpField;
import io.github.cilium4j.model.cilium.IcmpRule;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpenPortsTest {
    private static OpenPorts ports(PortProtocol... ports) {
        return new OpenPorts(List.of(PortRule.of(ports)), null);
    }

    private static OpenPorts icmp(IcmpField... fields) {
        return new OpenPorts(null, List.of(IcmpRule.of(fields)));
    }

    @Test
    void opens_nothingListed_isEverything() {
        assertThat(new OpenPorts(null, null).isEverything()).isTrue();
        assertThat(new OpenPorts(List.of(), List.of()).opens(80, L4Proto.TCP)).isTrue();
        assertThat(new OpenPorts(null, null).opensIcmp(IcmpFamily.IPV4, 8)).isTrue();
    }

    @Test
    void opens_emptyItem_isNothing() {
        OpenPorts nothing = new OpenPorts(List.of(PortRule.builder().build()), null);

        assertThat(nothing.isEverything()).isFalse();
        assertThat(nothing.opens(80, L4Proto.TCP)).isFalse();
    }

    @Test
    void opens_port_isThatPortOfThatProtocol() {
        assertThat(ports(PortProtocol.tcp(80)).opens(80, L4Proto.TCP)).isTrue();
        assertThat(ports(PortProtocol.tcp(80)).opens(81, L4Proto.TCP)).isFalse();
        assertThat(ports(PortProtocol.tcp(80)).opens(80, L4Proto.UDP)).isFalse();
        assertThat(ports(PortProtocol.tcp(80)).opensIcmp(IcmpFamily.IPV4, 8)).isFalse();
    }

    @Test
    void opens_rangeAnyProtocolAndZero_areWider() {
        assertThat(ports(PortProtocol.range(80, 90, L4Proto.TCP)).opens(90, L4Proto.TCP))
                .isTrue();
        assertThat(ports(PortProtocol.range(80, 90, L4Proto.TCP)).opens(91, L4Proto.TCP))
                .isFalse();
        assertThat(ports(PortProtocol.of("53", L4Proto.ANY)).opens(53, L4Proto.UDP))
                .isTrue();
        assertThat(ports(PortProtocol.of("0", L4Proto.TCP)).opens(443, L4Proto.TCP))
                .isTrue();
    }

    @Test
    void opensIcmp_type_isThatTypeOfItsFamily() {
        assertThat(icmp(IcmpField.of(IcmpFamily.IPV4, 8)).opensIcmp(IcmpFamily.IPV4, 8))
                .isTrue();
        assertThat(icmp(IcmpField.of(IcmpFamily.IPV4, 8)).opensIcmp(IcmpFamily.IPV6, 8))
                .isFalse();
        assertThat(icmp(IcmpField.of(IcmpFamily.IPV4, 0)).opensIcmp(IcmpFamily.IPV4, 3))
                .isTrue();
        assertThat(icmp(IcmpField.of(IcmpFamily.IPV4, 8)).opens(80, L4Proto.TCP))
                .isFalse();
    }
}
