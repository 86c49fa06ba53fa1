package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.deployment;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import org.junit.jupiter.api.Test;

final class PolicyOnHostNetworkTest {
    private static final String AGENT = policy("agent", """
            endpointSelector: {matchLabels: {app: agent}}
            ingress:
              - fromEntities: [cluster]
            """);
    private static final String BOTH = policy("both", """
            endpointSelector: {matchExpressions: [{key: app, operator: In, values: [agent, web]}]}
            ingress:
              - fromEntities: [cluster]
            """);
    private static final String ALL = policy("all", """
            endpointSelector: {}
            ingress:
              - fromEntities: [cluster]
            """);
    private static final String NOT_WEB = policy("rest", """
            endpointSelector: {matchExpressions: [{key: app, operator: NotIn, values: [web]}]}
            ingress:
              - fromEntities: [cluster]
            """);
    private static final String WEB = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [cluster]
            """);
    private static final String WORKLOADS = deployment("web", "{name: a}") + "\n---\n"
            + deployment("agent", "{name: a}").replace("containers:", "hostNetwork: true, containers:");

    private final Judge judge = new Judge(new PolicyOnHostNetwork());

    @Test
    void check_podsOfTheNode_isReported() {
        assertThat(judge.places(WORKLOADS, AGENT)).containsExactly("shop/agent spec.endpointSelector");
    }

    @Test
    void check_someOfThem_isReported() {
        assertThat(judge.places(WORKLOADS, BOTH)).containsExactly("shop/both spec.endpointSelector");
    }

    @Test
    void check_allOfANamespace_isSilent() {
        assertThat(judge.places(WORKLOADS, ALL)).isEmpty();
    }

    @Test
    void check_allButSome_isSilent() {
        assertThat(judge.places(WORKLOADS, NOT_WEB)).isEmpty();
    }

    @Test
    void check_podsWithTheirOwnNetwork_isSilent() {
        assertThat(judge.places(WORKLOADS, WEB)).isEmpty();
    }

    @Test
    void check_noWorkloadsAmongTheInputs_isSilent() {
        assertThat(judge.places(AGENT)).isEmpty();
    }

    @Test
    void check_byHowManyAreConcerned_isAWarningOrAnInfo() {
        assertThat(judge.findings(WORKLOADS, AGENT, BOTH))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.INFO);
    }
}
