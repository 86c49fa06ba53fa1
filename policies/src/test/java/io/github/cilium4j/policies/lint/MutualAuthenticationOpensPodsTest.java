package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MutualAuthenticationOpensPodsTest {
    private static final String DENY = clusterwide("deny", """
            endpointSelector:
              matchExpressions:
                - {key: io.kubernetes.pod.namespace, operator: Exists}
                - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system, cilium-spire]}
            ingress:
              - fromEntities: [host]
            """);
    private static final String MUTUAL = clusterwide("mutual-auth-required", """
            endpointSelector:
              matchExpressions:
                - {key: io.kubernetes.pod.namespace, operator: Exists}
                - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system, cilium-spire]}
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
            """);
    private static final String PORTS = clusterwide("mutual-auth-required", """
            endpointSelector:
              matchExpressions:
                - {key: io.kubernetes.pod.namespace, operator: Exists}
                - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system, cilium-spire]}
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String ONE_NAMESPACE = clusterwide("mutual-auth-required", """
            endpointSelector:
              matchExpressions:
                - {key: io.kubernetes.pod.namespace, operator: Exists}
                - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system, cilium-spire]}
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: shop}}]
                authentication: {mode: required}
            """);
    private static final String DISABLED = clusterwide("mutual-auth-required", """
            endpointSelector:
              matchExpressions:
                - {key: io.kubernetes.pod.namespace, operator: Exists}
                - {key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system, cilium-spire]}
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: disabled}
            """);
    private static final String APPLICATION = policy("web", """
            endpointSelector: {}
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
            """);
    private static final String HOSTS = clusterwide("hosts", """
            nodeSelector: {}
            ingress:
              - fromEntities: [cluster]
            """);

    private final Judge judge = new Judge(new MutualAuthenticationOpensPods());

    @Test
    void check_besideADefaultDeny_isReported() {
        assertThat(judge.places(DENY, MUTUAL)).containsExactly("mutual-auth-required spec.ingress[0]");
    }

    @Test
    void check_alone_isSilent() {
        assertThat(judge.places(MUTUAL)).isEmpty();
    }

    @Test
    void check_besideADefaultDenyOfHosts_isSilent() {
        assertThat(judge.places(HOSTS, MUTUAL)).isEmpty();
    }

    @Test
    void check_someNamespace_isSilent() {
        assertThat(judge.places(DENY, ONE_NAMESPACE)).isEmpty();
    }

    @Test
    void check_somePorts_isSilent() {
        assertThat(judge.places(DENY, PORTS)).isEmpty();
    }

    @Test
    void check_authenticationDisabled_isSilent() {
        assertThat(judge.places(DENY, DISABLED)).isEmpty();
    }

    @Test
    void check_policyOfOneNamespace_isSilent() {
        assertThat(judge.places(DENY, APPLICATION)).isEmpty();
    }
}
