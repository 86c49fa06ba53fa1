package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import org.junit.jupiter.api.Test;

final class DoubleStarPatternTest {
    private final Judge judge = new Judge(new DoubleStarPattern());

    @Test
    void check_twoStars_areReportedFor118() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {}
                egress:
                  - toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchName: a.b}, {matchPattern: "**.example.com"}]}}]
                  - toFQDNs: [{matchPattern: "*.example.com"}, {matchPattern: "**.example.com"}]
                """)))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.versions()).containsExactly(CiliumVersion.V1_18))
                .extracting(finding -> finding.path().toString())
                .containsExactly(
                        "spec.egress[0].toPorts[0].rules.dns[1].matchPattern",
                        "spec.egress[1].toFQDNs[1].matchPattern");
    }

    @Test
    void check_oneStar_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                egress:
                  - toFQDNs: [{matchPattern: "*.example.com"}, {matchPattern: "a.**.example.com"}]
                """))).isEmpty();
    }
}
