package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortRuleCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}                                                          | ``
                ports: []                                                                                                          | ``
                ports: [{port: "80", protocol: TCP}], rules: {}                                                                    | ``
                ports: [{port: "80", protocol: TCP}], rules: {dns: [{matchName: a}]}                                               | POL-128
                ports: [{port: "80", protocol: UDP}], rules: {http: [{}]}                                                          | POL-129
                ports: [{port: "80"}], rules: {http: [{}]}                                                                         | POL-129
                ports: [{port: "80", protocol: tcp}], rules: {http: [{}]}                                                          | ``
                ports: [{port: "0", protocol: TCP}], rules: {http: [{}]}                                                           | POL-130
                ports: [{port: "80", protocol: TCP}], serverNames: [a.b]                                                           | ``
                ports: [{port: "80", protocol: TCP}], serverNames: [a.b], rules: {http: [{}]}                                      | POL-138
                ports: [{port: "80", protocol: TCP}], serverNames: [a.b], rules: {http: []}                                        | ``
                ports: [{port: "80", protocol: TCP}], serverNames: [a.b], rules: {http: [{}]}, terminatingTLS: {secret: {name: a}} | ``
                ports: [{port: "80", protocol: TCP}], serverNames: [""]                                                            | POL-139
                ports: [{port: "80", protocol: TCP}], listener: {name: l}                                                          | POL-140
                ports: [{port: "80", protocol: TCP}], listener: null                                                               | ``
                ports: [{port: "80", protocol: TCP}], rules: {http: [{}], kafka: [{}]}                                             | POL-131 1.18 1.19
                ports: [{port: "80", protocol: TCP}], rules: {http: [{}], dns: []}                                                 | POL-131
                ports: [{port: "80", protocol: TCP}], rules: {kafka: [], dns: []}                                                  | ``
                ports: [{port: "80", protocol: TCP}], rules: {l7: [{a: b}]}                                                        | POL-132 1.18 1.19
                ports: [{port: "80", protocol: TCP}], rules: {l7proto: x, l7: [{a: b}]}                                            | ``
                ports: [{port: "80", protocol: TCP}], rules: {l7proto: x, l7: [{"": b}]}                                           | POL-132 1.18 1.19
                ports: [{port: "80", protocol: TCP}], rules: {l7proto: x, http: [{}]}                                              | POL-131 1.18 1.19
                ports: [{port: "80", protocol: TCP}], rules: {http: [{}], l7: []}                                                  | POL-132 1.18 1.19
                """)
    void checkAllow_ingress_isAnswered(String text, String answer) {
        assertThat(asked.ingress("{toPorts: [{" + text + "}]}")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                ports: [{port: "80", protocol: TCP}], listener: {name: l}                         | ``
                ports: [{port: "80", protocol: TCP}], listener: {name: l}, rules: {http: [{}]}    | POL-141
                rules: {dns: [{matchName: a}]}                                                    | POL-127
                rules: {http: [{}]}                                                               | ``
                ports: [{port: "53"}], rules: {dns: [{matchName: a}]}                             | ``
                ports: [{port: "53", endPort: 60, protocol: UDP}], rules: {dns: [{matchName: a}]} | POL-127
                ports: [{port: "53", endPort: 53, protocol: UDP}], rules: {dns: [{matchName: a}]} | ``
                ports: [{port: dns, endPort: 60, protocol: UDP}], rules: {dns: [{matchName: a}]}  | ``
                ports: [{port: "53", endPort: 60, protocol: UDP}]                                 | ``
                ports: [{port: "0", protocol: UDP}], rules: {dns: [{matchName: a}]}               | POL-130
                """)
    void checkAllow_egress_isAnswered(String text, String answer) {
        assertThat(asked.egress("{toPorts: [{" + text + "}]}")).isEqualTo(answer);
    }

    @Test
    void checkDeny_rules_areNoField() {
        assertThat(
                        asked.spec(
                                "{endpointSelector: {}, ingressDeny: [{toPorts: [{ports: [{port: \"0\"}], rules: {http: [{}], dns: [{}]}}]}]}"))
                .isEmpty();
    }

    @Test
    void check_ports_areAtMostForty() {
        String port = "{port: \"1\", protocol: TCP},";

        assertThat(asked.ingress("{toPorts: [{ports: [" + port.repeat(40) + "]}]}"))
                .isEmpty();
        assertThat(asked.ingress("{toPorts: [{ports: [" + port.repeat(41) + "]}]}"))
                .isEqualTo("POL-117");
        assertThat(asked.spec("{endpointSelector: {}, egressDeny: [{toPorts: [{ports: [" + port.repeat(41) + "]}]}]}"))
                .isEqualTo("POL-117");
    }
}
