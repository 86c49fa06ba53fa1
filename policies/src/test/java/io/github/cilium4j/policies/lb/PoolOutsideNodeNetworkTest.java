package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PoolOutsideNodeNetworkTest {
    private static final String POLICY = """
            apiVersion: cilium.io/v2alpha1
            kind: CiliumL2AnnouncementPolicy
            metadata: {name: default}
            spec: {loadBalancerIPs: true}
            """;

    @Test
    void check_poolFarFromEveryNode_isReported() {
        assertThat(check(
                        POLICY,
                        node("192.168.121.10"),
                        node("192.168.122.10"),
                        pool("default", "blocks: [{cidr: 10.9.0.0/24}]")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("10.9.0.0-10.9.0.255"));
    }

    @Test
    void check_poolNearOneNode_isSilent() {
        assertThat(check(
                        POLICY,
                        node("10.1.0.1"),
                        node("192.168.121.10"),
                        pool("default", "blocks: [{cidr: 192.168.5.0/24}]")))
                .isEmpty();
        assertThat(check(POLICY, node("10.1.0.1"), pool("default", "blocks: [{cidr: 10.0.0.0/8}]")))
                .isEmpty();
    }

    @Test
    void check_otherFamilyOrNoAddress_isSilent() {
        assertThat(check(POLICY, node("192.168.121.10"), pool("default", "blocks: [{cidr: 2001:db8::/64}]")))
                .isEmpty();
        assertThat(check(POLICY, node("node-1"), pool("default", "blocks: [{cidr: 10.9.0.0/24}]")))
                .isEmpty();
    }

    @Test
    void check_poolThatNobodyAnnouncesAtLayerTwo_isSilent() {
        assertThat(check(node("192.168.121.10"), pool("default", "blocks: [{cidr: 10.9.0.0/24}]")))
                .isEmpty();
    }

    private static String node(String address) {
        return """
                apiVersion: v1
                kind: Node
                metadata: {name: node}
                status: {addresses: [{type: InternalIP, address: "%s"}]}
                """.formatted(address);
    }

    private static String pool(String name, String spec) {
        return """
                apiVersion: cilium.io/v2
                kind: CiliumLoadBalancerIPPool
                metadata: {name: %s}
                spec: {%s}
                """.formatted(name, spec);
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new PoolOutsideNodeNetwork(), documents);
    }
}
