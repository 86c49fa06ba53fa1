package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HoldTimeTooShortTest {
    private static final String CONFIG = """
            apiVersion: cilium.io/v2
            kind: CiliumBGPPeerConfig
            metadata: {name: router}
            spec:
              timers: {holdTimeSeconds: 180, keepAliveTimeSeconds: 60}
              gracefulRestart: {enabled: true, restartTimeSeconds: 120}
              families: [{afi: ipv4, safi: unicast, advertisements: {matchLabels: {advertise: bgp}}}]
            """;

    @Test
    void check_holdTimeThatEndsWithTheRestart_isReported() {
        assertThat(check(CONFIG)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.timers.holdTimeSeconds");
            assertThat(finding.fix()).isEqualTo("Write more than 180");
        });
    }

    @Test
    void check_oneSecondMore_isSilent() {
        assertThat(check(CONFIG.replace("holdTimeSeconds: 180", "holdTimeSeconds: 181")))
                .isEmpty();
    }

    @Test
    void check_defaults_areTooShort() {
        assertThat(check(CONFIG.replaceAll("  timers.*\n", "").replace(", restartTimeSeconds: 120", "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEqualTo("Write more than 150"));
    }

    @Test
    void check_noGracefulRestart_isSilent() {
        assertThat(check(CONFIG.replace("enabled: true", "enabled: false"))).isEmpty();
        assertThat(check(CONFIG.replaceAll("  gracefulRestart.*\n", ""))).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new HoldTimeTooShort(), documents);
    }
}
