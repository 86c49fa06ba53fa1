package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {port: "80", protocol: TCP}  | ``
                {port: "0"}                  | ``
                {port: http}                 | ``
                {port: "0x50"}                | ``
                {port: "010"}                | ``
                {port: "1_000"}               | ``
                {port: "080"}                | POL-119
                {port: "65536"}              | POL-119
                {port: "-1"}                 | POL-119
                {port: a--b}                 | POL-119
                {port: a234567890123456}     | POL-119
                {}                           | POL-118
                {port: ""}                   | POL-118
                {port: 80}                   | POL-100
                {port: "80", endPort: 70}    | ``
                {port: "80", endPort: 70000} | ``
                {port: "80", endPort: 1.5}   | POL-100
                {port: http, endPort: 90}    | ``
                {port: "80", protocol: udp}  | ``
                {port: "80", protocol: ""}   | ``
                {port: "80", protocol: ICMP} | POL-120
                {port: "0", protocol: VRRP}  | POL-120 1.18
                {port: "0", protocol: GRE}   | POL-120 1.18 1.19
                {port: "80", protocol: IGMP} | POL-121 1.19 1.20, POL-120 1.18
                {port: "80", protocol: ESP}  | POL-121 1.20, POL-120 1.18 1.19
                {port: "80", protocol: vrrp} | POL-120 1.18
                {port: http, protocol: VRRP} | POL-120 1.18
                """)
    void check_port_isAnswered(String text, String answer) {
        assertThat(asked.ingress("{toPorts: [{ports: [" + text + "]}]}")).isEqualTo(answer);
    }

    @Test
    void check_noPortWhereSwitchedOn_isTakenSince119() {
        Asked on = new Asked(AgentSettings.builder().extendedIpProtocols(true).build());

        assertThat(on.ingress("{toPorts: [{ports: [{protocol: TCP}]}]}")).isEqualTo("POL-118 1.18");
    }
}
