package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeerCheckTest {
    private final Asked asked = new Asked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {}                                                                                                               | ``
                {fromEndpoints: [{}]}                                                                                            | ``
                {fromEndpoints: [{}], fromCIDR: []}                                                                              | ``
                {fromEndpoints: [{}], fromCIDR: [10.0.0.0/8]}                                                                    | POL-109
                {fromEndpoints: [{}], fromEntities: [host], fromGroups: [{}]}                                                    | POL-109
                {fromNodes: [{}]}                                                                                                | POL-110
                {fromNodes: []}                                                                                                  | ``
                {fromEntities: [all, world, cluster, host, init, ingress, unmanaged, remote-node, health, none, kube-apiserver]} | ``
                {fromEntities: [world-ipv4, world-ipv6]}                                                                         | ``
                {fromEntities: [cluster-mesh]}                                                                                   | POL-111 1.18 1.19
                {fromEntities: [World]}                                                                                          | POL-111
                {fromEntities: [""]}                                                                                             | POL-111
                {fromRequires: [{}]}                                                                                             | POL-112 1.19 1.20
                {fromRequires: []}                                                                                               | ``
                {fromRequires: [{matchLabels: {a: "b c"}}], fromEntities: [x]}                                                   | POL-112 1.19 1.20, POL-107 1.18, POL-111 1.18
                {fromRequires: [a]}                                                                                              | POL-100 1.18
                {toFQDNs: [{matchName: "*"}], toEntities: [x]}                                                                   | ``
                """)
    void check_ingress_isAnswered(String text, String answer) {
        assertThat(asked.ingress(text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
                {toServices: [{}]}                                                 | ``
                {toServices: [{}], toCIDRSet: [{cidr: 10.0.0.0/8}]}                | POL-109
                {toFQDNs: [{matchName: a.b}], toEntities: [host]}                  | POL-109
                {toGroups: [{}], toPorts: [{ports: [{port: "1", protocol: TCP}]}]} | ``
                {toNodes: [{}], toEntities: [x]}                                   | POL-109, POL-111, POL-110
                {toRequires: [{}]}                                                 | POL-112 1.19 1.20
                """)
    void check_egress_isAnswered(String text, String answer) {
        assertThat(asked.egress(text)).isEqualTo(answer);
    }

    @Test
    void check_namesOfADeniedPeer_areNoField() {
        assertThat(asked.spec("{endpointSelector: {}, egressDeny: [{toFQDNs: [{matchName: a}], toEntities: [host]}]}"))
                .isEmpty();
    }

    @Test
    void check_nodesWhereSwitchedOn_areTaken() {
        Asked on = new Asked(AgentSettings.builder().nodeSelectorLabels(true).build());

        assertThat(on.ingress("{fromNodes: [{}]}")).isEmpty();
        assertThat(on.ingress("{fromNodes: [{matchLabels: {a: \"b c\"}}]}")).isEqualTo("POL-107");
    }
}
