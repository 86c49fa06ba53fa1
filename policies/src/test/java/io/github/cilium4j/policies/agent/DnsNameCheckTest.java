package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DnsNameCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {matchName: a_b-c.Example.com.} | ``
                {matchName: "*.a"}              | POL-137
                {matchPattern: "*.a"}           | ``
                {matchPattern: "a[0-9]"}        | POL-137
                {matchName: a, matchPattern: b} | POL-136
                {}                              | ``
                {matchName: "a b"}              | POL-137
                {matchPattern: "a,b"}           | POL-137
                """)
    void checkPeer_item_isAnswered(String text, String answer) {
        assertThat(asked.egress("{toFQDNs: [" + text + "]}")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {matchName: a, matchPattern: b} | ``
                {matchName: "*"}                | POL-137
                {matchPattern: "("}             | POL-137
                """)
    void checkQuery_item_isAnswered(String text, String answer) {
        assertThat(asked.egress("{toPorts: [{ports: [{port: \"53\"}], rules: {dns: [" + text + "]}}]}"))
                .isEqualTo(answer);
    }

    @Test
    void check_longPattern_isRefusedSince119() {
        assertThat(asked.egress("{toFQDNs: [{matchPattern: " + "x".repeat(255) + "}]}"))
                .isEmpty();
        assertThat(asked.egress("{toFQDNs: [{matchPattern: " + "x".repeat(256) + "}]}"))
                .isEqualTo("POL-137 1.19 1.20");
        assertThat(asked.egress("{toFQDNs: [{matchName: " + "x".repeat(256) + "}]}"))
                .isEmpty();
    }
}
