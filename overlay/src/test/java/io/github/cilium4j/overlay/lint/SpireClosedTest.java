package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.podDeny;
import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpireClosedTest {
    private static final String CLOSED = policy("cilium-spire", "cilium-spire-ingress", """
            endpointSelector: {}
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: cilium-spire}}]
            """);
    private static final String OPEN = policy("cilium-spire", "cilium-spire-ingress", """
            endpointSelector: {}
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: cilium-spire}}]
              - fromEntities: [host]
            """);
    private static final String DENY = podDeny("kube-system, cilium-spire", "host");
    private static final Optional<OverlayConfig> BOTH = Optional.of(OverlayConfig.builder()
            .set(CiliumKeys.MUTUAL_AUTH, true)
            .set(CiliumKeys.POD_INGRESS, true)
            .build());
    private static final Optional<OverlayConfig> NO_DENY = Optional.of(OverlayConfig.builder()
            .set(CiliumKeys.MUTUAL_AUTH, true)
            .set(CiliumKeys.POD_INGRESS, false)
            .build());

    private final ClusterJudge judge = new ClusterJudge(new SpireClosed());

    @Test
    void check_policyWithoutHost_isReported() {
        assertThat(judge.places(BOTH, DENY, CLOSED))
                .containsExactly("ERROR cilium-spire/cilium-spire-ingress spec.ingress");
    }

    @Test
    void check_noPolicyWhereSpireIsClosed_isReported() {
        assertThat(judge.places(BOTH, podDeny("kube-system", "host")))
                .containsExactly("ERROR default-deny-pod-ingress spec");
    }

    @Test
    void check_noPolicyWhereSpireIsSpared_isAWarning() {
        assertThat(judge.places(BOTH, DENY)).containsExactly("WARNING default-deny-pod-ingress spec");
    }

    @Test
    void check_policyWithHost_isSilent() {
        assertThat(judge.places(BOTH, DENY, OPEN)).isEmpty();
    }

    @Test
    void check_defaultDenyOff_isSilent() {
        assertThat(judge.places(NO_DENY, DENY, CLOSED)).isEmpty();
    }

    @Test
    void check_noOverlayPolicies_isSilent() {
        assertThat(judge.places(BOTH, CLOSED)).isEmpty();
    }

    @Test
    void check_noConfiguration_isSilent() {
        assertThat(judge.places(Optional.empty(), DENY, CLOSED)).isEmpty();
    }
}
