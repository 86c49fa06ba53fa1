package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PoolOfAnotherFamilyTest {

    @Test
    void check_ipv6BlockWithoutIpv6_isReported() {
        assertThat(check(pool("default", "blocks: [{cidr: 192.0.2.0/24}, {cidr: 2001:db8::/64}]"), config("false")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.blocks[1]");
                    assertThat(finding.message())
                            .contains("IPv6 is switched off by ConfigMap kube-system/cilium-config");
                });
    }

    @Test
    void check_familyOnOrUnknown_isSilent() {
        String pool = pool("default", "blocks: [{cidr: 2001:db8::/64}]");

        assertThat(check(pool, config("true"))).isEmpty();
        assertThat(check(pool, config("false").replace("enable-ipv6", "other"))).isEmpty();
        assertThat(check(pool)).isEmpty();
    }

    private static String config(String ipv6) {
        return """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: cilium-config, namespace: kube-system}
                data: {enable-ipv6: "%s", enable-ipv4: "true"}
                """.formatted(ipv6);
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
        return Judge.check(new PoolOfAnotherFamily(), documents);
    }
}
