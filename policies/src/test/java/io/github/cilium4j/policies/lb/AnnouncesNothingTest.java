package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnouncesNothingTest {
    private static List<Finding> check(String... documents) {
        return Judge.check(new AnnouncesNothing(), documents);
    }

    private static List<String> places(String... documents) {
        return check(documents).stream()
                .map(finding -> finding.subject() + " " + finding.path())
                .toList();
    }

    private static String announcements(String spec) {
        return "apiVersion: cilium.io/v2alpha1\nkind: CiliumL2AnnouncementPolicy\nmetadata: {name: l2}\nspec: {" + spec
                + "}\n";
    }

    @Test
    void check_neitherKind_isReported() {
        assertThat(places(announcements(""), announcements("loadBalancerIPs: false, externalIPs: false")))
                .containsExactly("CiliumL2AnnouncementPolicy l2 spec", "CiliumL2AnnouncementPolicy l2 spec");
    }

    @Test
    void check_oneKind_isSilent() {
        assertThat(places(announcements("loadBalancerIPs: true"), announcements("externalIPs: true")))
                .isEmpty();
    }
}
