package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import org.junit.jupiter.api.Test;

final class EmptyPeerListTest {
    private final Judge judge = new Judge(new EmptyPeerList());

    @Test
    void check_emptyLists_areReportedWithTheirVerb() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {}
                ingress:
                  - {fromEndpoints: [], toPorts: [{ports: [{port: "80"}]}]}
                  - {fromCIDR: []}
                egressDeny:
                  - {toEntities: []}
                """)))
                .extracting(Finding::path)
                .extracting(Object::toString)
                .containsExactly(
                        "spec.ingress[0].fromEndpoints", "spec.ingress[1].fromCIDR", "spec.egressDeny[0].toEntities");
    }

    @Test
    void check_emptyListOfADeny_saysThatItDeniesNothing() {
        assertThat(judge.findings(policy("web", "endpointSelector: {}\ningressDeny: [{fromEntities: []}]\n")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("denies nothing"));
    }

    @Test
    void check_emptyBesideAnotherList_isReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - {toEndpoints: [{}], toCIDRSet: []}
                """))).containsExactly("shop/web spec.egress[0].toCIDRSet");
    }

    @Test
    void check_filledAbsentOrLenientList_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - {}
                  - {toEndpoints: [{}]}
                  - {toFQDNs: [], toPorts: [{ports: [{port: "80"}]}]}
                """))).isEmpty();
    }
}
