package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListenerCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            CiliumClusterwideNetworkPolicy | nodeSelector: {}                                 | CiliumEnvoyConfig            | POL-148
            CiliumClusterwideNetworkPolicy | endpointSelector: {}                             | CiliumEnvoyConfig            | POL-148
            CiliumClusterwideNetworkPolicy | endpointSelector: {matchLabels: {a: b}}          | CiliumEnvoyConfig            | ``
            CiliumClusterwideNetworkPolicy | nodeSelector: {}                                 | CiliumClusterwideEnvoyConfig | ``
            CiliumNetworkPolicy            | endpointSelector: {}                             | CiliumEnvoyConfig            | ``
            """)
    void check_listener_isAnswered(String kind, String subject, String config, String answer) {
        assertThat(asked.object("{kind: " + kind + ", metadata: {name: a, namespace: b}, spec: {" + subject
                        + ", egress: [{toPorts: [{ports: [{port: \"80\", protocol: TCP}], listener: {name: l, envoyConfig: {kind: "
                        + config + ", name: e}}}]}]}}"))
                .isEqualTo(answer);
    }
}
