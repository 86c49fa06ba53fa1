package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockNotAlignedTest {
    private static List<Finding> check(String... documents) {
        return Judge.check(new BlockNotAligned(), documents);
    }

    private static List<String> places(String... documents) {
        return check(documents).stream()
                .map(finding -> finding.subject() + " " + finding.path())
                .toList();
    }

    private static String pool(String spec) {
        return "apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: {name: a}\nspec: {" + spec + "}\n";
    }

    @Test
    void check_addressInsideTheBlock_isReportedWithTheBlock() {
        assertThat(check(pool("blocks: [{cidr: 192.0.2.0/24}, {cidr: 198.51.100.220/27}]")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.blocks[1].cidr");
                    assertThat(finding.message())
                            .isEqualTo("\"198.51.100.220/27\" is the block 198.51.100.192/27, and its addresses from"
                                    + " 198.51.100.192 on are given out too");
                });
    }

    @Test
    void check_wholeBlocksAndRanges_isSilent() {
        assertThat(places(pool("blocks: [{cidr: 192.0.2.1/32}, {cidr: \"2001:db8::/64\"}, {start: 198.51.100.7}]")))
                .isEmpty();
    }
}
