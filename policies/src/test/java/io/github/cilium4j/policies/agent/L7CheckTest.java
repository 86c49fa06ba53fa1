package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class L7CheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                ports: [{port: "80", protocol: TCP}]                       | ``
                ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}  | POL-126
                ports: [{port: "80", protocol: TCP}], rules: {kafka: [{}]} | POL-126 1.18 1.19
                ports: [{port: "80", protocol: TCP}], rules: {http: []}    | ``
                """)
    void checkIngress_ofAHost_isAnswered(String text, String answer) {
        assertThat(asked.host("ingress", "{toPorts: [{" + text + "}]}")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}            | POL-126
                ports: [{port: "80", protocol: TCP}], rules: {kafka: [{}]}           | POL-126 1.18 1.19
                ports: [{port: "80", protocol: TCP}], rules: {dns: [{matchName: a}]} | ``
                ports: [{port: "80", protocol: TCP}], rules: {l7proto: x, l7: [{}]}  | ``
                """)
    void checkEgress_ofAHost_isAnswered(String text, String answer) {
        assertThat(asked.host("egress", "{toPorts: [{" + text + "}]}")).isEqualTo(answer);
    }

    @Test
    void check_rulesWithoutProxy_areRefused() {
        Asked off = new Asked(AgentSettings.builder().l7Proxy(false).build());
        String ports = "ports: [{port: \"80\", protocol: TCP}]";

        assertThat(off.ingress("{toPorts: [{" + ports + ", rules: {http: [{}]}}]}"))
                .isEqualTo("POL-003");
        assertThat(off.egress("{toPorts: [{" + ports + ", rules: {dns: [{matchName: a}]}}]}"))
                .isEqualTo("POL-003");
        assertThat(off.ingress("{toPorts: [{" + ports + ", rules: {kafka: [{}]}}]}"))
                .isEqualTo("POL-003 1.18 1.19");
        assertThat(off.ingress("{toPorts: [{" + ports + ", rules: {http: []}}]}"))
                .isEmpty();
    }
}
