package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HttpCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {path: "/a/.*", method: GET, host: "(", headers: ["("]}        | ``
                {path: "("}                                                    | POL-133
                {method: "["}                                                  | POL-133
                {path: "(?!x)"}                                                | POL-133
                {path: '\\1'}                                                   | POL-133
                {path: "a{1001}"}                                              | POL-133
                {path: "(?P<a>x)"}                                             | ``
                null                                                           | ``
                {headerMatches: [{name: X}]}                                   | ``
                {headerMatches: [{name: X, mismatch: LOG, secret: {name: s}}]} | ``
                {headerMatches: [{}]}                                          | POL-134
                {headerMatches: [{name: X, mismatch: log}]}                    | POL-134
                {headerMatches: [{name: X, secret: {}}]}                       | POL-134
                {headerMatches: [null]}                                        | POL-134
                """)
    void check_rule_isAnswered(String text, String answer) {
        assertThat(asked.ingress(
                        "{toPorts: [{ports: [{port: \"80\", protocol: TCP}], rules: {http: [" + text + "]}}]}"))
                .isEqualTo(answer);
    }
}
