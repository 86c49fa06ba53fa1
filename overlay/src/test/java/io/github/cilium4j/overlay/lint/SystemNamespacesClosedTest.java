package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.mutual;
import static io.github.cilium4j.overlay.lint.ClusterJudge.podDeny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SystemNamespacesClosedTest {
    private static final Optional<OverlayConfig> MUTUAL = Optional.of(
            OverlayConfig.builder().set(CiliumKeys.MUTUAL_AUTH, true).build());
    private static final Optional<OverlayConfig> NO_MUTUAL = Optional.of(
            OverlayConfig.builder().set(CiliumKeys.MUTUAL_AUTH, false).build());

    private final ClusterJudge judge = new ClusterJudge(new SystemNamespacesClosed());

    @Test
    void check_systemNotSpared_isReported() {
        assertThat(judge.places(Optional.empty(), podDeny("cilium-spire", "host")))
                .containsExactly("ERROR default-deny-pod-ingress spec.endpointSelector");
    }

    @Test
    void check_spireNotSparedByMutualAuthentication_isReported() {
        assertThat(judge.places(Optional.empty(), mutual("kube-system")))
                .containsExactly("ERROR mutual-auth-required spec.endpointSelector");
    }

    @Test
    void check_spireNotSparedByDefaultDeny_isReported() {
        assertThat(judge.places(MUTUAL, podDeny("kube-system", "host")))
                .containsExactly("ERROR default-deny-pod-ingress spec.endpointSelector");
    }

    @Test
    void check_spireNotSparedWhereNoneIs_isSilent() {
        assertThat(judge.places(NO_MUTUAL, podDeny("kube-system", "host"))).isEmpty();
    }

    @Test
    void check_bothSpared_isSilent() {
        assertThat(judge.places(
                        MUTUAL, podDeny("kube-system, cilium-spire, x", "host"), mutual("cilium-spire, kube-system")))
                .isEmpty();
    }

    @Test
    void check_otherNames_isSilent() {
        assertThat(judge.places(Optional.empty(), podDeny("shop", "host").replace("default-deny-pod-ingress", "mine")))
                .isEmpty();
    }
}
