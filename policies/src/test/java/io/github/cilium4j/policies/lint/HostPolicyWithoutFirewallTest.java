package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HostPolicyWithoutFirewallTest {
    private final Judge judge = new Judge(new HostPolicyWithoutFirewall());

    private static final String HOST = clusterwide("nodes", "nodeSelector: {}\ningress: [{fromEntities: [cluster]}]\n");

    @Test
    void check_firewallOffOrNotSet_isReported() {
        assertThat(judge.findings(values("hostFirewall: {enabled: false}"), HOST))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.nodeSelector");
                    assertThat(finding.message()).startsWith("spec.valuesContent.hostFirewall.enabled of");
                });
        assertThat(judge.places(values("ipv4: {enabled: true}"), HOST)).hasSize(1);
    }

    @Test
    void check_firewallOn_isSilent() {
        assertThat(judge.places(values("hostFirewall: {enabled: true}"), HOST)).isEmpty();
    }

    @Test
    void check_nothingKnownOrNoHostPolicy_isSilent() {
        assertThat(judge.places(HOST)).isEmpty();
        assertThat(judge.places(
                        values("hostFirewall: {enabled: false}"),
                        clusterwide("pods", "endpointSelector: {}\ningress: [{fromEntities: [cluster]}]\n")))
                .isEmpty();
    }
}
