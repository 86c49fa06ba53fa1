package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import org.junit.jupiter.api.Test;

final class PodLabelledLikeAHostTest {
    private final Judge judge = new Judge(new PodLabelledLikeAHost());

    private static final String POLICY = clusterwide("all", "endpointSelector: {}\ningress: [{}]\n");

    private static String labelled(String label) {
        return """
                apiVersion: v1
                kind: Pod
                metadata: {name: a, namespace: shop, labels: {%s: x}}
                spec: {containers: [{name: a}]}
                """.formatted(label);
    }

    @Test
    void check_labelHost_isReportedUntil119() {
        assertThat(judge.findings(labelled("host"), POLICY)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("Pod shop/a");
            assertThat(finding.versions()).containsExactly(CiliumVersion.V1_18, CiliumVersion.V1_19);
        });
    }

    @Test
    void check_labelInit_isReportedForEveryVersion() {
        assertThat(judge.findings(labelled("init")))
                .flatExtracting(Finding::versions)
                .isEmpty();
        assertThat(judge.findings(labelled("init"))).hasSize(1);
    }

    @Test
    void check_labelHostWithFirewallOrWithoutPolicy_isSilent() {
        assertThat(judge.findings(labelled("host"), POLICY, values("hostFirewall: {enabled: true}")))
                .isEmpty();
        assertThat(judge.findings(labelled("host"))).isEmpty();
    }

    @Test
    void check_otherLabelsOrHostNetwork_isSilent() {
        assertThat(judge.findings(labelled("example.com/host"), POLICY)).isEmpty();
        assertThat(judge.findings(labelled("init").replace("spec: {", "spec: {hostNetwork: true, ")))
                .isEmpty();
    }
}
