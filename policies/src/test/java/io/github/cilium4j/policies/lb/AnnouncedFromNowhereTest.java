package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnouncedFromNowhereTest {
    private static List<Finding> check(String... documents) {
        return Judge.check(new AnnouncedFromNowhere(), documents);
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

    private static final String NODE = """
            apiVersion: v1
            kind: Node
            metadata: {name: node-1, labels: {role: edge}}
            """;

    private static String bgp(String role) {
        return """
                apiVersion: cilium.io/v2
                kind: CiliumBGPClusterConfig
                metadata: {name: bgp}
                spec:
                  nodeSelector: {matchLabels: {role: %s}}
                  bgpInstances: [{name: a, localASN: 64512}]
                """.formatted(role);
    }

    @Test
    void check_noNodeWithTheLabels_isReportedForBothKinds() {
        assertThat(places(NODE, announcements("nodeSelector: {matchLabels: {role: core}}"), bgp("core")))
                .containsExactly(
                        "CiliumL2AnnouncementPolicy l2 spec.nodeSelector",
                        "CiliumBGPClusterConfig bgp spec.nodeSelector");
    }

    @Test
    void check_nodesSelected_isSilent() {
        assertThat(places(
                        NODE,
                        announcements("nodeSelector: {matchLabels: {role: edge}}"),
                        announcements(""),
                        bgp("edge")))
                .isEmpty();
    }

    @Test
    void check_noNodesKnown_isSilent() {
        assertThat(places(bgp("core"))).isEmpty();
    }
}
