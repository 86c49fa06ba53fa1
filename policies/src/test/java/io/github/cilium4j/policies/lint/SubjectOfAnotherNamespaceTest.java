package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SubjectOfAnotherNamespaceTest {
    private static final String OTHER = policy("web", """
            endpointSelector: {matchLabels: {io.kubernetes.pod.namespace: other}}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String OVERWRITTEN = policy("web", """
            endpointSelector: {matchLabels: {"k8s:io.kubernetes.pod.namespace": other}}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String EXCLUDED = policy("web", """
            endpointSelector: {matchExpressions: [{key: io.kubernetes.pod.namespace, operator: NotIn, values: [shop]}]}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String OWN = policy("web", """
            endpointSelector: {matchLabels: {io.kubernetes.pod.namespace: shop, app: web}}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String OWN_PREFIXED = policy("web", """
            endpointSelector: {matchLabels: {"k8s:io.kubernetes.pod.namespace": shop}}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String CONTRADICTION = policy("web", """
            endpointSelector: {matchLabels: {app: a}, matchExpressions: [{key: app, operator: NotIn, values: [a]}]}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String CLUSTERWIDE = clusterwide("web", """
            endpointSelector: {matchLabels: {io.kubernetes.pod.namespace: other}}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);

    private final Judge judge = new Judge(new SubjectOfAnotherNamespace());

    @Test
    void check_anotherNamespace_isReported() {
        assertThat(judge.places(OTHER)).containsExactly("shop/web spec.endpointSelector");
    }

    @Test
    void check_namespaceThatIsOverwritten_isReported() {
        assertThat(judge.places(OVERWRITTEN)).containsExactly("shop/web spec.endpointSelector");
    }

    @Test
    void check_ownNamespaceExcluded_isReported() {
        assertThat(judge.places(EXCLUDED)).containsExactly("shop/web spec.endpointSelector");
    }

    @Test
    void check_ownNamespace_isSilent() {
        assertThat(judge.places(OWN)).isEmpty();
    }

    @Test
    void check_ownNamespaceWithItsSource_isSilent() {
        assertThat(judge.places(OWN_PREFIXED)).isEmpty();
    }

    @Test
    void check_contradictionOfOtherLabels_isSilent() {
        assertThat(judge.places(CONTRADICTION)).isEmpty();
    }

    @Test
    void check_clusterwidePolicy_isSilent() {
        assertThat(judge.places(CLUSTERWIDE)).isEmpty();
    }
}
