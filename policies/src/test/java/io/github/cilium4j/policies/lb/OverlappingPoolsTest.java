package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OverlappingPoolsTest {

    @Test
    void check_addressInsideAnotherPool_isReportedAtTheLaterBlock() {
        assertThat(check(
                        pool("default", "blocks: [{start: 192.0.2.200, stop: 192.0.2.250}]"),
                        pool("gateway", "blocks: [{cidr: 198.51.100.0/24}, {cidr: 192.0.2.210/32}]")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("CiliumLoadBalancerIPPool gateway");
                    assertThat(finding.path()).hasToString("spec.blocks[1]");
                    assertThat(finding.message())
                            .startsWith("192.0.2.210-192.0.2.210 overlaps 192.0.2.200-192.0.2.250 of"
                                    + " CiliumLoadBalancerIPPool default");
                });
    }

    @Test
    void check_blocksOfOnePool_areReported() {
        assertThat(check(pool("default", "blocks: [{cidr: 2001:db8::/64}, {start: \"2001:db8::1\"}]")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("another block of this pool"));
    }

    @Test
    void check_disabledPool_countsToo() {
        assertThat(check(
                        pool("default", "blocks: [{cidr: 192.0.2.0/24}]"),
                        pool("old", "blocks: [{cidr: 192.0.2.0/25}], disabled: true")))
                .hasSize(1);
    }

    @Test
    void check_neighbours_areSilent() {
        assertThat(check(
                        pool("a", "blocks: [{start: 192.0.2.1, stop: 192.0.2.9}]"),
                        pool("b", "blocks: [{start: 192.0.2.10, stop: 192.0.2.19}, {cidr: 2001:db8::/64}]")))
                .isEmpty();
    }

    @Test
    void check_twoStatesOfOnePool_areSilent() {
        String pool = pool("default", "blocks: [{cidr: 192.0.2.0/24}]");

        assertThat(check(pool, pool)).isEmpty();
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
        return Judge.check(new OverlappingPools(), documents);
    }
}
