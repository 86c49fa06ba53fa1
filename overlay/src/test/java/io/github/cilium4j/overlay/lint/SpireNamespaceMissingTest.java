package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.mutual;
import static io.github.cilium4j.overlay.lint.ClusterJudge.podDeny;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpireNamespaceMissingTest {
    private static final String SYSTEM = "apiVersion: v1\nkind: Namespace\nmetadata: {name: kube-system}";
    private static final String SPIRE = "apiVersion: v1\nkind: Namespace\nmetadata: {name: cilium-spire}";
    private static final String SHOP = "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}";

    private final ClusterJudge judge = new ClusterJudge(new SpireNamespaceMissing());

    @Test
    void check_namespaceMissing_isReported() {
        assertThat(judge.places(Optional.empty(), SYSTEM, mutual("kube-system")))
                .containsExactly("WARNING mutual-auth-required spec");
    }

    @Test
    void check_namespaceThere_isSilent() {
        assertThat(judge.places(Optional.empty(), SYSTEM, SPIRE, mutual("kube-system")))
                .isEmpty();
    }

    @Test
    void check_someNamespaces_isSilent() {
        assertThat(judge.places(Optional.empty(), SHOP, mutual("kube-system"))).isEmpty();
    }

    @Test
    void check_noMutualAuthentication_isSilent() {
        assertThat(judge.places(Optional.empty(), SYSTEM, podDeny("kube-system", "host")))
                .isEmpty();
    }
}
