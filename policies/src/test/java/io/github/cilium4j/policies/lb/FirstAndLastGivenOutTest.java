package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FirstAndLastGivenOutTest {
    private static List<Finding> check(String... documents) {
        return Judge.check(new FirstAndLastGivenOut(), documents);
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
    void check_rangeBesideNo_isReported() {
        assertThat(
                        places(
                                pool(
                                        "blocks: [{cidr: 192.0.2.0/24}, {start: 198.51.100.0, stop: 198.51.100.9}], allowFirstLastIPs: \"No\"")))
                .containsExactly("CiliumLoadBalancerIPPool a spec.blocks[1]");
    }

    @Test
    void check_yesOrNothing_isSilent() {
        assertThat(places(pool("blocks: [{start: 198.51.100.0, stop: 198.51.100.9}], allowFirstLastIPs: \"Yes\"")))
                .isEmpty();
        assertThat(places(pool("blocks: [{start: 198.51.100.0, stop: 198.51.100.9}]")))
                .isEmpty();
    }
}
