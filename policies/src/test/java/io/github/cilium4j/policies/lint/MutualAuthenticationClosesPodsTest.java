package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.deployment;
import static io.github.cilium4j.policies.lint.Judge.forPods;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static io.github.cilium4j.policies.lint.Judge.service;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MutualAuthenticationClosesPodsTest {
    private static final String DENY = forPods("deny", """
            ingress:
              - fromEntities: [host]
            """);
    private static final String MUTUAL = forPods("mutual-auth-required", """
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
            """);
    private static final String APPLICATION = policy("web", """
            endpointSelector: {}
            ingress:
              - fromEndpoints: [{}]
                authentication: {mode: required}
            """);

    private final Judge judge = new Judge(new MutualAuthenticationClosesPods());

    @Test
    void check_alone_isReported() {
        assertThat(judge.places(MUTUAL)).containsExactly("mutual-auth-required spec.ingress[0]");
    }

    @Test
    void check_besideADefaultDeny_isSilent() {
        assertThat(judge.places(DENY, MUTUAL)).isEmpty();
    }

    @Test
    void check_policyOfOneNamespace_isSilent() {
        assertThat(judge.places(APPLICATION)).isEmpty();
    }

    @Test
    void check_loadBalancedPods_areNamedUnlessTheyHaveTheirPolicy() {
        String gateway =
                deployment("gateway", "{name: a}") + "\n---\n" + service("gateway", "LoadBalancer", "{port: 80}");
        String internal = deployment("web", "{name: a}") + "\n---\n" + service("web", "ClusterIP", "{port: 80}");
        String own = policy("gateway", """
                endpointSelector: {matchLabels: {app: gateway}}
                ingress:
                  - fromEntities: [world]
                """);

        assertThat(judge.findings(MUTUAL, gateway, internal))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("no longer reaches shop/gateway"));
        assertThat(judge.findings(MUTUAL, gateway, internal, own))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("no longer reaches gateways"));
    }
}
