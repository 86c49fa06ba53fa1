package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ObjectCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}, spec: {endpointSelector: {}, ingress: [{}]}}        | ``
                {kind: CiliumNetworkPolicy, metadata: {namespace: b}, spec: {endpointSelector: {}, ingress: [{}]}}                 | POL-101
                {kind: CiliumNetworkPolicy, metadata: {name: ""}, spec: {endpointSelector: {}, ingress: [{}]}}                     | POL-101
                {kind: CiliumNetworkPolicy, spec: {endpointSelector: {}, ingress: [{}]}}                                           | POL-101
                {kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}}                                                     | POL-102
                {kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}, spec: null, specs: null}                            | POL-102
                {kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}, specs: []}                                          | ``
                {kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}, specs: [null]}                                      | POL-100
                {kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}, spec: {nodeSelector: {}, ingress: [{}]}}            | POL-103
                {kind: CiliumNetworkPolicy, metadata: {name: a, namespace: b}, specs: [{nodeSelector: {}, ingress: [{}]}]}         | POL-103
                {kind: CiliumNetworkPolicy, metadata: {name: a}, spec: {nodeSelector: {}, ingress: [{}]}}                          | ``
                {kind: CiliumClusterwideNetworkPolicy, metadata: {name: a, namespace: b}, spec: {nodeSelector: {}, ingress: [{}]}} | ``
                {kind: CiliumClusterwideNetworkPolicy, metadata: {name: a}, spec: {nodeSelector: {}, ingress: [{}]}, specs: [{}]}  | POL-104, POL-105
                """)
    void check_object_isAnswered(String text, String answer) {
        assertThat(asked.object(text)).isEqualTo(answer);
    }
}
