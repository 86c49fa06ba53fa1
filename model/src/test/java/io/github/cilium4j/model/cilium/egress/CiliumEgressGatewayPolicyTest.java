package io.github.cilium4j.model.cilium.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.cilium.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CiliumEgressGatewayPolicyTest {
    private static final LabelSelector NODES = LabelSelector.of("egress", "true");

    @Test
    void write_policy_isWhatTheAgentReads() {
        CiliumEgressGatewayPolicy policy = CiliumEgressGatewayPolicy.builder()
                .metadata(ObjectMeta.of("shop-out"))
                .spec(CiliumEgressGatewayPolicySpec.of(
                        EgressRule.namespace("shop"), EgressGateway.withAddress(NODES, "192.0.2.10"), "0.0.0.0/0"))
                .build();

        assertThat(Yaml.write(policy)).isEqualTo("""
                apiVersion: "cilium.io/v2"
                kind: "CiliumEgressGatewayPolicy"
                metadata:
                  name: "shop-out"
                spec:
                  selectors:
                  - namespaceSelector:
                      matchLabels:
                        kubernetes.io/metadata.name: "shop"
                  destinationCIDRs:
                  - "0.0.0.0/0"
                  egressGateway:
                    nodeSelector:
                      matchLabels:
                        egress: "true"
                    egressIP: "192.0.2.10"
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {nodeSelector: {}, interface: eth1, egressIP: 192.0.2.1} | interface: "eth1" is beside egressIP. Write one of them
        {nodeSelector: {}, egressIP: gateway} | egressIP: "gateway" is not an IP address
        {interface: eth1} | required and not set: nodeSelector
        """)
    void read_gateway_isRefused(String yaml, String message) {
        Refusal.check(EgressGateway.class, yaml, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {nodeSelector: {}, interface: "", egressIP: 192.0.2.1}
        {nodeSelector: {}, interface: eth1, egressIP: ""}
        {nodeSelector: {}, egressIP: "2001:db8::1"}
        """)
    void read_gatewayThatSomeVersionTakes_isTaken(String yaml) {
        assertThat(Yaml.read(yaml, EgressGateway.class).nodeSelector()).isEqualTo(LabelSelector.all());
    }

    @Test
    void withInterface_isWrittenInterface() {
        assertThat(Yaml.write(EgressGateway.withInterface(NODES, "eth1"))).endsWith("interface: \"eth1\"\n");
        assertThat(EgressGateway.of(NODES).interfaceName()).isEmpty();
    }

    @Test
    void read_selectorOfNodesAlone_isRefused() {
        Refusal.check(
                EgressRule.class,
                "{nodeSelector: {}}",
                "there is neither podSelector nor namespaceSelector. Write podSelector");
        assertThat(EgressRule.pods(LabelSelector.all()).podSelector()).isPresent();
    }
}
