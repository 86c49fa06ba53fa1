package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import org.junit.jupiter.api.Test;

final class ReservedKeyWithDotTest {
    private final Judge judge = new Judge(new ReservedKeyWithDot());

    @Test
    void check_dot_isReportedFor120() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {}
                ingress:
                  - fromEndpoints: [{matchLabels: {reserved.host: ""}}]
                """))).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.ingress[0].fromEndpoints[0]");
            assertThat(finding.fix()).contains("\"reserved:host\"");
            assertThat(finding.versions()).containsExactly(CiliumVersion.V1_20);
        });
    }

    @Test
    void check_colon_isSilent() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {}
                ingress:
                  - fromEndpoints: [{matchExpressions: [{key: "reserved:host", operator: Exists}]}]
                """)))
                .extracting(Finding::ruleId)
                .isEmpty();
    }
}
