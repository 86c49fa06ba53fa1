package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {}                                                                                                                                                                                            | POL-104, POL-105
                {endpointSelector: {}}                                                                                                                                                                        | POL-104
                {endpointSelector: {}, ingress: []}                                                                                                                                                           | POL-104
                {endpointSelector: {}, ingress: null, egressDeny: []}                                                                                                                                         | POL-104
                {endpointSelector: {}, egressDeny: [{}]}                                                                                                                                                      | ``
                {ingress: [{}]}                                                                                                                                                                               | POL-105
                {endpointSelector: null, ingress: [{}]}                                                                                                                                                       | ``
                {endpointSelector: {}, ingress: [{}], enableDefaultDeny: {ingress: false}, description: x, labels: ["a=b"]}                                                                                   | ``
                {endpointSelector: {matchLabels: {"a b": c}}, ingress: [{fromEntities: [x]}], ingressDeny: [{fromCIDR: [x]}], egress: [{toPorts: [{ports: [{port: x/y}]}]}], egressDeny: [{toEntities: [z]}]} | POL-108, POL-111, POL-113, POL-119, POL-111
                """)
    void check_rule_isAnswered(String text, String answer) {
        assertThat(asked.spec(text)).isEqualTo(answer);
    }

    @Test
    void check_bothSelectors_isRefused() {
        assertThat(asked.host("ingress", "{}")).isEmpty();
        assertThat(asked.object("{kind: CiliumClusterwideNetworkPolicy, metadata: {name: a}, "
                        + "spec: {endpointSelector: {}, nodeSelector: {}, egress: [{}]}}"))
                .isEqualTo("POL-105");
    }
}
