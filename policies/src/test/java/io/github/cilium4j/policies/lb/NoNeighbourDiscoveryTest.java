package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoNeighbourDiscoveryTest {
    private static List<Finding> check(String... documents) {
        return Judge.check(new NoNeighbourDiscovery(), documents);
    }

    private static List<String> places(String... documents) {
        return check(documents).stream()
                .map(finding -> finding.subject() + " " + finding.path())
                .toList();
    }

    private static String pool(String spec) {
        return "apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: {name: a}\nspec: {" + spec + "}\n";
    }

    private static String announcements(String spec) {
        return "apiVersion: cilium.io/v2alpha1\nkind: CiliumL2AnnouncementPolicy\nmetadata: {name: l2}\nspec: {" + spec
                + "}\n";
    }

    private static final String IPV6 = pool("blocks: [{cidr: 192.0.2.0/24}, {cidr: \"2001:db8::/64\"}]");

    @Test
    void check_ipv6AtLayer2_isReportedFor118() {
        assertThat(check(IPV6, announcements("loadBalancerIPs: true")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.blocks[1]");
                    assertThat(finding.versions()).extracting(Object::toString).containsExactly("1.18");
                });
    }

    @Test
    void check_noLayer2OrBgpBeside_isSilent() {
        assertThat(places(IPV6)).isEmpty();
        assertThat(places(IPV6, announcements("externalIPs: true"))).isEmpty();
        assertThat(places(IPV6, announcements("loadBalancerIPs: true"), """
                apiVersion: cilium.io/v2
                kind: CiliumBGPClusterConfig
                metadata: {name: bgp}
                spec: {bgpInstances: [{name: a, localASN: 64512}]}
                """)).isEmpty();
    }
}
