package io.github.cilium4j.model.cilium.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.cilium.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CiliumNodeTest {
    @Test
    void addresses_ofAType_areThoseOfIt() {
        CiliumNode node = Yaml.read("""
                {metadata: {name: a}, spec: {addresses: [{type: InternalIP, ip: 192.0.2.1}, {ip: 192.0.2.2},
                  {type: CiliumInternalIP, ip: 10.42.0.9}, {type: InternalIP, ip: "2001:db8::1"}]}}
                """, CiliumNode.class);

        assertThat(node.addresses("InternalIP")).containsExactly("192.0.2.1", "2001:db8::1");
        assertThat(node.addresses("ExternalIP")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {ipam: {min-allocate: -1}} | ipam.min-allocate: -1 is negative. Write a number from 0
        {eni: {first-interface-index: -1}} | eni.first-interface-index: -1 is negative
        {ipam: {podCIDRs: [10.42.0.0]}} | Write 10.42.0.0/32 for this one address
        {ipam: {pools: {allocated: [{pool: ""}]}}} | pool: "" is empty. Write the name of a CiliumPodIPPool
        """)
    void read_spec_isRefused(String yaml, String message) {
        Refusal.check(NodeSpec.class, yaml, message);
    }

    @Test
    void write_nodeConfig_isWhatTheAgentReads() {
        CiliumNodeConfig config = CiliumNodeConfig.builder()
                .metadata(ObjectMeta.of("kube-system", "debug"))
                .spec(CiliumNodeConfigSpec.of(LabelSelector.all(), Map.of("debug", "true")))
                .build();

        assertThat(Yaml.write(config)).endsWith("""
                spec:
                  defaults:
                    debug: "true"
                  nodeSelector: {}
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {cidrs: [], maskSize: 24} | cidrs: the list is empty. Write at least one block
        {cidrs: [10.0.0.0/8], maskSize: 0} | maskSize: 0 is out of range. Write a number from 1 to 32
        {cidrs: [10.0.0.0/8], maskSize: 33} | maskSize: 33 is out of range
        {cidrs: [10.0.0.0/8, "fd00::/80"], maskSize: 24} | cidrs: "fd00::/80" is a block of IPv6. Write it under ipv6
        """)
    void read_pool_isRefused(String yaml, String message) {
        Refusal.check(IPv4PoolSpec.class, yaml, message);
    }

    @Test
    void of_pools_haveTheirOwnRange() {
        assertThat(IPv6PoolSpec.of(96, "fd00::/80").maskSize()).isEqualTo(96);
        assertThat(IPv4PoolSpec.of(32, "10.0.0.0/8").cidrs()).hasSize(1);
        assertThatThrownBy(() -> IPv6PoolSpec.of(96, "10.0.0.0/8")).hasMessageContaining("Write it under ipv4");
        assertThatThrownBy(() -> IPv6PoolSpec.of(129, "fd00::/80")).hasMessageContaining("from 1 to 128");
    }
}
