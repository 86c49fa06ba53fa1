package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import org.junit.jupiter.api.Test;

final class LabelWithoutIdentityTest {
    private final Judge judge = new Judge(new LabelWithoutIdentity());

    @Test
    void check_nameOfNamespaceAsALabelOfPods_isReportedWithTheRightKey() {
        assertThat(judge.findings(policy("web", """
                endpointSelector: {}
                ingress:
                  - fromEndpoints: [{matchLabels: {kubernetes.io/metadata.name: monitoring}}]
                """))).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.ingress[0].fromEndpoints[0]");
            assertThat(finding.message()).contains("\"kubernetes.io/metadata.name\"");
            assertThat(finding.fix()).contains("io.kubernetes.pod.namespace");
            assertThat(finding.versions()).isEmpty();
        });
    }

    @Test
    void check_topology_isReportedSince119() {
        assertThat(judge.findings(clusterwide("web", """
                endpointSelector: {matchExpressions: [{key: "k8s:topology.kubernetes.io/zone", operator: Exists}]}
                ingress: [{}]
                """)))
                .flatExtracting(Finding::versions)
                .containsExactly(CiliumVersion.V1_19, CiliumVersion.V1_20);
    }

    @Test
    void check_labelsThatAreKept_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {matchLabels: {app.kubernetes.io/name: web}}
                ingress:
                  - fromEndpoints:
                      - matchLabels:
                          io.kubernetes.pod.namespace: shop
                          io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name: shop
                          io.cilium.k8s.policy.serviceaccount: web
                      - matchLabels: {"reserved:host": ""}
                """))).isEmpty();
    }

    @Test
    void check_labelsOfNodes_areAnotherMatter() {
        assertThat(judge.places(clusterwide("web", """
                nodeSelector: {matchLabels: {kubernetes.io/os: linux}}
                ingress: [{}]
                """))).isEmpty();
    }
}
