package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.deployment;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PeerInAnotherNamespaceTest {
    private final Judge judge = new Judge(new PeerInAnotherNamespace());

    private static final String DB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: db, namespace: storage}
            spec: {template: {metadata: {labels: {app: db}}, spec: {containers: [{name: db}]}}}
            """;
    private static final String WEB = deployment("web", "{name: web}");

    private static String toPods(String selector) {
        return policy("web", "endpointSelector: {}\negress:\n  - toEndpoints: [" + selector + "]\n");
    }

    @Test
    void check_podsOfAnotherNamespace_areReported() {
        assertThat(judge.findings(toPods("{matchLabels: {app: db}}"), DB, WEB))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.egress[0].toEndpoints[0]");
                    assertThat(finding.fix()).isEqualTo("Add io.kubernetes.pod.namespace: storage");
                });
    }

    @Test
    void check_dnsOfTheCluster_isReportedWithoutItsPods() {
        assertThat(judge.places(toPods("{matchLabels: {\"k8s:k8s-app\": kube-dns}}")))
                .containsExactly("shop/web spec.egress[0].toEndpoints[0]");
    }

    @Test
    void check_namespaceNamed_isSilent() {
        assertThat(judge.places(toPods("{matchLabels: {app: db, io.kubernetes.pod.namespace: storage}}"), DB, WEB))
                .isEmpty();
    }

    @Test
    void check_podsOfBothNamespaces_isSilent() {
        assertThat(judge.places(toPods("{matchLabels: {app: db}}"), DB, deployment("db", "{name: db}")))
                .isEmpty();
    }

    @Test
    void check_podsOfNoNamespace_isSilent() {
        assertThat(judge.places(toPods("{matchLabels: {app: other}}"), DB, WEB)).isEmpty();
    }

    @Test
    void check_ownNamespaceUnknown_isSilent() {
        assertThat(judge.places(toPods("{matchLabels: {app: db}}"), DB)).isEmpty();
    }

    @Test
    void check_everyPodOfTheNamespace_isSilent() {
        assertThat(judge.places(toPods("{}"), DB, WEB)).isEmpty();
    }

    @Test
    void check_clusterwidePolicy_isSilent() {
        assertThat(judge.places(clusterwide("web", """
                                endpointSelector: {}
                                egress:
                                  - toEndpoints: [{matchLabels: {k8s-app: kube-dns}}]
                                """), WEB)).isEmpty();
    }
}
