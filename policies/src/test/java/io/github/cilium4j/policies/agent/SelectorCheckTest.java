package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectorCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {}                                                                    | ``
                null                                                                  | ``
                {matchLabels: {app: web, "k8s:a": "", example.com/x: A-b_c.d}}        | ``
                {matchLabels: {app: "b c"}}                                           | POL-107
                {matchLabels: {app: -b}}                                              | POL-107
                {matchExpressions: [{key: app, operator: In, values: [a, b]}]}        | ``
                {matchExpressions: [{key: app, operator: NotIn, values: []}]}         | POL-106
                {matchExpressions: [{key: app, operator: In}]}                        | POL-106
                {matchExpressions: [{key: app, operator: Exists}]}                    | ``
                {matchExpressions: [{key: app, operator: DoesNotExist, values: [a]}]} | POL-106
                {matchExpressions: [{key: app, operator: in, values: [a]}]}           | POL-106
                {matchExpressions: [{key: app, values: [a]}]}                         | POL-106
                {matchExpressions: [{key: app, operator: In, values: ["a b", c]}]}    | POL-107
                {matchExpressions: [{operator: Exists}]}                              | POL-108
                """)
    void check_selector_isAnswered(String text, String answer) {
        assertThat(asked.ingress("{fromEndpoints: [" + text + "]}")).isEqualTo(answer);
    }

    @Test
    void check_longValue_isRefusedFrom64Characters() {
        assertThat(asked.ingress("{fromEndpoints: [{matchLabels: {a: " + "x".repeat(63) + "}}]}"))
                .isEmpty();
        assertThat(asked.ingress("{fromEndpoints: [{matchLabels: {a: " + "x".repeat(64) + "}}]}"))
                .isEqualTo("POL-107");
    }

    @Test
    void check_selectorOfAService_isNotJudged() {
        assertThat(asked.egress("{toServices: [{k8sServiceSelector: {selector: {matchLabels: {a: \"b c\"}}}}, {}]}"))
                .isEmpty();
    }
}
