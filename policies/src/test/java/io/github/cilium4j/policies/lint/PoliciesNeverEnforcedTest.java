package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.policy;
import static io.github.cilium4j.policies.lint.Judge.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PoliciesNeverEnforcedTest {
    private final Judge judge = new Judge(new PoliciesNeverEnforced());

    private static final String POLICY = policy("web", "endpointSelector: {}\ningress: [{}]\n");

    @Test
    void check_never_isReportedAtTheSetting() {
        assertThat(judge.findings(values("policyEnforcementMode: never"), POLICY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("HelmChartConfig kube-system/rke2-cilium");
                    assertThat(finding.message()).startsWith("\"never\" switches the rule of the policies");
                });
    }

    @Test
    void check_otherModesOrNoPolicies_isSilent() {
        assertThat(judge.findings(values("policyEnforcementMode: always"), POLICY))
                .isEmpty();
        assertThat(judge.findings(values("policyEnforcementMode: never"))).isEmpty();
    }
}
