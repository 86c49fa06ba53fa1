package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import org.junit.jupiter.api.Test;

final class TwoSpellingsOfAKeyTest {
    private final Judge judge = new Judge(new TwoSpellingsOfAKey());

    @Test
    void check_twoValues_isReportedUntil119() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {}
                egress:
                  - toEndpoints: [{matchLabels: {tier: front, "any:tier": back}}]
                """))).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.egress[0].toEndpoints[0].matchLabels.tier");
            assertThat(finding.versions()).containsExactly(CiliumVersion.V1_18, CiliumVersion.V1_19);
        });
    }

    @Test
    void check_twoValuesOfASubject_isReported() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {matchLabels: {":tier": front, "any:tier": back}}
                egress: [{}]
                """)))
                .extracting(Finding::ruleId)
                .containsExactly("POL-021");
    }

    @Test
    void check_oneValueTwice_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {matchLabels: {tier: front, "any:tier": front}}
                egress: [{}]
                """))).isEmpty();
    }

    @Test
    void check_anotherSource_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {matchLabels: {tier: front, "k8s:tier": back}}
                egress: [{}]
                """))).isEmpty();
    }
}
