package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EmptyPortListTest {
    private final Judge judge = new Judge(new EmptyPortList());

    @Test
    void check_emptyPortsOfPeers_areReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - {fromEntities: [cluster], toPorts: []}
                  - {fromEndpoints: [{}], icmps: []}
                egressDeny:
                  - {toEntities: [world], toPorts: []}
                """)))
                .containsExactly(
                        "shop/web spec.ingress[0].toPorts",
                        "shop/web spec.ingress[1].icmps",
                        "shop/web spec.egressDeny[0].toPorts");
    }

    @Test
    void check_withoutPeersOrWithPorts_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - {toPorts: []}
                  - {fromEntities: [], toPorts: []}
                  - {fromEntities: [cluster]}
                  - {fromEntities: [cluster], icmps: [], toPorts: [{ports: [{port: "80"}]}]}
                """))).isEmpty();
    }
}
