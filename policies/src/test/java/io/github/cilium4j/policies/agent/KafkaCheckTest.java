package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KafkaCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {}                              | ``
                {role: produce}                 | ``
                {role: Consume, topic: a.b-c_d} | ``
                {role: x}                       | POL-135 1.18 1.19
                {role: produce, apiKey: fetch}  | POL-135 1.18 1.19
                {apiKey: Fetch}                 | ``
                {apiKey: nope}                  | POL-135 1.18 1.19
                {apiVersion: "32767"}           | ``
                {apiVersion: "32768"}           | POL-135 1.18 1.19
                {topic: "a b"}                  | POL-135 1.18 1.19
                {topic: 1}                      | POL-100 1.18 1.19
                """)
    void check_rule_isAnswered(String text, String answer) {
        assertThat(asked.ingress(
                        "{toPorts: [{ports: [{port: \"80\", protocol: TCP}], rules: {kafka: [" + text + "]}}]}"))
                .isEqualTo(answer);
    }
}
