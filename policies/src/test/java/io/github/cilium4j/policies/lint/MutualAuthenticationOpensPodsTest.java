package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.forPods;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MutualAuthenticationOpensPodsTest {
    private static final String DENY = forPods("deny", """
            ingress:
              - fromEntities: [host]
            """);
    private static final String MUTUAL = forPods("mutual-auth-required", """
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
            """);
    private static final String PORTS = forPods("mutual-auth-required", """
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String ONE_NAMESPACE = forPods("mutual-auth-required", """
            ingress:
              - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: shop}}]
                authentication: {mode: required}
            """);
    private static final String DISABLED = forPods("mutual-auth-required", """
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
