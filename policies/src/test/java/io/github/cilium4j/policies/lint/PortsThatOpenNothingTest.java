package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PortsThatOpenNothingTest {
    private final Judge judge = new Judge(new PortsThatOpenNothing());

    @Test
    void check_itemsWithoutPorts_areReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - toPorts: [{}, {ports: [{port: "80"}]}, {ports: []}]
                  - icmps: [{}]
                egressDeny:
                  - toPorts: [{}]
                """)))
                .containsExactly(
                        "shop/web spec.ingress[0].toPorts[0]",
                        "shop/web spec.ingress[0].toPorts[2]",
                        "shop/web spec.ingress[1].icmps[0]",
                        "shop/web spec.egressDeny[0].toPorts[0]");
    }

    @Test
    void check_itemOfADeny_saysThatItClosesNothing() {
        assertThat(judge.findings(policy("web", "endpointSelector: {}\ningressDeny: [{toPorts: [{}]}]\n")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("closes none"));
    }

    @Test
    void check_portsOrNoListAtAll_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - {}
                  - toPorts: []
                  - toPorts: [{ports: [{port: "80"}]}]
                  - icmps: [{fields: [{type: 8}]}]
                """))).isEmpty();
    }
}
