package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibilityWithinNamespaceTest {
    private static final String WITHIN = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEndpoints: [{}]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/.*"}]}}]
            """);
    private static final String CLUSTERWIDE = clusterwide("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEndpoints: [{}]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/.*"}]}}]
            """);
    private static final String WITH_GATEWAY = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEndpoints: [{}, {matchLabels: {io.kubernetes.pod.namespace: gateway}}]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/.*"}]}}]
            """);
    private static final String BESIDE_OTHERS = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEndpoints: [{}]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{path: "/.*"}]}}]
              - fromEntities: [ingress]
            """);
    private static final String ONLY_SEEN = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            enableDefaultDeny: {ingress: false}
            ingress:
              - fromEndpoints: [{}]
                toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]
            """);
    private static final String PORTS = policy("web", """
            endpointSelector: {}
            ingress:
              - fromEndpoints: [{}]
                toPorts: [{ports: [{port: "80", protocol: TCP}]}]
            """);

    private final Judge judge = new Judge(new VisibilityWithinNamespace());

    @Test
    void check_anyPodInANamespacedPolicy_isReported() {
        assertThat(judge.places(WITHIN)).containsExactly("shop/web spec.ingress[0].fromEndpoints");
    }

    @Test
    void check_anyPodInAClusterwidePolicy_isSilent() {
        assertThat(judge.places(CLUSTERWIDE)).isEmpty();
    }

    @Test
    void check_anotherNamespaceBeside_isSilent() {
        assertThat(judge.places(WITH_GATEWAY)).isEmpty();
    }

    @Test
    void check_anotherElementBeside_isSilent() {
        assertThat(judge.places(BESIDE_OTHERS)).isEmpty();
    }

    @Test
    void check_noDefaultDeny_isSilent() {
        assertThat(judge.places(ONLY_SEEN)).isEmpty();
    }

    @Test
    void check_portsWithoutHttp_isSilent() {
        assertThat(judge.places(PORTS)).isEmpty();
    }
}
