package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CidrInsideClusterTest {
    private final Judge judge = new Judge(new CidrInsideCluster());

    private static final String NODE = """
            apiVersion: v1
            kind: Node
            metadata: {name: node-1}
            spec: {podCIDR: 10.42.0.0/24, podCIDRs: [10.42.0.0/24, "fd00:42::/64", none]}
            status: {addresses: [{type: InternalIP, address: 192.0.2.11}, {type: InternalIP, address: node-1}]}
            """;

    @Test
    void check_addressesOfPodsAndNodes_areReported() {
        assertThat(judge.places(NODE, policy("web", """
                endpointSelector: {}
                ingress:
                  - fromCIDR: [10.42.0.7/32, 10.0.0.0/8]
                egressDeny:
                  - toCIDRSet: [{cidr: 0.0.0.0/0}, {cidr: "fd00:42::/80"}, {cidr: 192.0.2.11/32}]
                """)))
                .containsExactly(
                        "shop/web spec.ingress[0].fromCIDR[0]",
                        "shop/web spec.egressDeny[0].toCIDRSet[1].cidr",
                        "shop/web spec.egressDeny[0].toCIDRSet[2].cidr");
    }

    @Test
    void check_otherAddresses_isSilent() {
        assertThat(judge.places(NODE, policy("web", """
                endpointSelector: {}
                egress:
                  - toCIDR: [192.0.2.12/32, 192.0.2.0/24, 10.43.0.0/24, "fd00::/64"]
                  - toCIDRSet: [{cidrGroupRef: office}]
                """))).isEmpty();
    }
}
