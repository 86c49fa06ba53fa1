package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EmptyListIsAnybodyTest {
    private final Judge judge = new Judge(new EmptyListIsAnybody());

    @Test
    void check_emptyNamesAndServicesWithPorts_areReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - {toFQDNs: [], toPorts: [{ports: [{port: "443"}]}]}
                  - {toServices: [], icmps: [{fields: [{type: 8}]}]}
                ingressDeny:
                  - {fromGroups: [], toPorts: [{ports: [{port: "443"}]}]}
                """)))
                .containsExactly(
                        "shop/web spec.ingressDeny[0].fromGroups",
                        "shop/web spec.egress[0].toFQDNs",
                        "shop/web spec.egress[1].toServices");
    }

    @Test
    void check_withoutPorts_isSilent() {
        assertThat(judge.places(policy("web", "endpointSelector: {}\negress: [{toFQDNs: []}]\n")))
                .isEmpty();
    }

    @Test
    void check_besideOtherPeers_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - {toFQDNs: [], toEntities: [cluster], toPorts: [{ports: [{port: "443"}]}]}
                  - {toFQDNs: [], toEntities: [], toPorts: [{ports: [{port: "443"}]}]}
                """))).isEmpty();
    }

    @Test
    void check_noListAtAll_isSilent() {
        assertThat(judge.places(
                        policy("web", "endpointSelector: {}\negress: [{toPorts: [{ports: [{port: \"53\"}]}]}]\n")))
                .isEmpty();
    }
}
