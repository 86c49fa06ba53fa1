package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TwoAnnouncersTest {
    private static final String POLICY = """
            apiVersion: cilium.io/v2alpha1
            kind: CiliumL2AnnouncementPolicy
            metadata: {name: default}
            spec: {loadBalancerIPs: true}
            """;
    private static final String METALLB = """
            apiVersion: metallb.io/v1beta1
            kind: IPAddressPool
            metadata: {name: pool, namespace: metallb-system}
            spec: {addresses: [192.0.2.1-192.0.2.9]}
            """;

    @Test
    void check_poolAndAdvertisementOfMetalLb_areReported() {
        assertThat(check(METALLB, POLICY, METALLB.replace("IPAddressPool", "L2Advertisement")))
                .extracting(Finding::subject)
                .containsExactly("IPAddressPool metallb-system/pool", "L2Advertisement metallb-system/pool");
    }

    @Test
    void check_oneAnnouncerAlone_isSilent() {
        assertThat(check(METALLB)).isEmpty();
        assertThat(check(POLICY)).isEmpty();
        assertThat(check(METALLB, POLICY.replace("loadBalancerIPs", "externalIPs")))
                .isEmpty();
    }

    @Test
    void check_otherKindsAndOtherGroups_areSilent() {
        assertThat(check(METALLB.replace("IPAddressPool", "Community"), POLICY)).isEmpty();
        assertThat(check(METALLB.replace("metallb.io", "example.org"), POLICY)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new TwoAnnouncers(), documents);
    }
}
