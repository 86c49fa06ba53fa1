package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ApplicationWithoutExceptionTest {
    private static final String DENY = policy("", "default-deny-external-egress", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
              - toEntities: [world]
                toPorts: [{ports: [{port: "53", protocol: UDP}, {port: "53", protocol: TCP}]}]
            """);
    private static final String WORLD = policy("argo-cd", "mine", """
            endpointSelector: {}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String BY_ADDRESS = policy("argo-cd", "mine", """
            endpointSelector: {}
            egress:
              - toCIDR: [192.0.2.1/32]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String WITHIN = policy("argo-cd", "mine", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String ELSEWHERE = policy("shop", "mine", """
            endpointSelector: {}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final Optional<OverlayConfig> ARGO = Optional.of(OverlayConfig.builder()
            .set(PlatformKeys.MONITORING, false)
            .set(CiliumKeys.MONITORING, false)
            .build());
    private static final Optional<OverlayConfig> NO_EGRESS = Optional.of(OverlayConfig.builder()
            .set(CiliumKeys.EGRESS_POLICY, false)
            .set(PlatformKeys.MONITORING, false)
            .set(CiliumKeys.MONITORING, false)
            .build());

    private final ClusterJudge judge = new ClusterJudge(new ApplicationWithoutException());

    @Test
    void check_noException_isReported() {
        assertThat(judge.places(ARGO, DENY)).containsExactly("WARNING default-deny-external-egress spec");
    }

    @Test
    void check_exceptionOfAnotherNamespace_isReported() {
        assertThat(judge.places(ARGO, DENY, ELSEWHERE)).containsExactly("WARNING default-deny-external-egress spec");
    }

    @Test
    void check_exceptionThatStaysInside_isReported() {
        assertThat(judge.places(ARGO, DENY, WITHIN)).containsExactly("WARNING default-deny-external-egress spec");
    }

    @Test
    void check_exceptionToTheWorld_isSilent() {
        assertThat(judge.places(ARGO, DENY, WORLD)).isEmpty();
    }

    @Test
    void check_exceptionToAnAddress_isSilent() {
        assertThat(judge.places(ARGO, DENY, BY_ADDRESS)).isEmpty();
    }

    @Test
    void check_noDefaultDeny_isSilent() {
        assertThat(judge.places(ARGO, WITHIN)).isEmpty();
    }

    @Test
    void check_egressPoliciesOff_isSilent() {
        assertThat(judge.places(NO_EGRESS, DENY)).isEmpty();
    }

    @Test
    void check_noConfiguration_isSilent() {
        assertThat(judge.places(Optional.empty(), DENY)).isEmpty();
    }
}
