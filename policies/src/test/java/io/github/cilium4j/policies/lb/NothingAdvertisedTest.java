package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NothingAdvertisedTest {
    private static final String CONFIG = """
            apiVersion: cilium.io/v2
            kind: CiliumBGPPeerConfig
            metadata: {name: router}
            spec:
              timers: {holdTimeSeconds: 300, keepAliveTimeSeconds: 60}
              gracefulRestart: {enabled: true, restartTimeSeconds: 120}
              families: [{afi: ipv4, safi: unicast, advertisements: {matchLabels: {advertise: bgp}}}]
            """;
    private static final String ADVERTISEMENT = """
            apiVersion: cilium.io/v2
            kind: CiliumBGPAdvertisement
            metadata: {name: lb, labels: {advertise: bgp}}
            spec:
              advertisements:
                - {advertisementType: Service, service: {addresses: [LoadBalancerIP]}, selector: {matchLabels: {}}}
            """;

    @Test
    void check_otherLabelOrNoSelector_isReported() {
        assertThat(check(CONFIG.replace("advertise: bgp", "advertise: other"), ADVERTISEMENT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).hasToString("spec.families[0].advertisements"));
        assertThat(check(CONFIG.replace(", advertisements: {matchLabels: {advertise: bgp}}", ""), ADVERTISEMENT))
                .hasSize(1);
    }

    @Test
    void check_oneOfSeveralSelected_isSilent() {
        assertThat(check(CONFIG, ADVERTISEMENT.replace("advertise: bgp", "a: b"), ADVERTISEMENT))
                .isEmpty();
    }

    @Test
    void check_noAdvertisementAmongTheInputs_isSilent() {
        assertThat(check(CONFIG)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new NothingAdvertised(), documents);
    }
}
