package io.github.cilium4j.policies.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Position;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
    private static final String POLICIES = """
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: db, namespace: shop}
            spec:
              endpointSelector: {matchLabels: {app: db}}
              ingress:
                - fromEndpoints: [{matchLabels: {app: web}}]
                  toPorts: [{ports: [{port: "5432", protocol: TCP}]}]
                - fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: monitoring, app: exporter}}]
            """;

    @Test
    void explain_denyByDefault_namesWhoSwitchedItOnAndTheNearestRules() {
        SideExplanation side = ingress("monitoring/prometheus -> shop/db:9187");

        assertThat(side.side()).isEqualTo(Side.DEFAULT_DENY);
        assertThat(side.defaultDeny()).map(RuleReference::toString).containsExactly("shop/db spec");
        assertThat(side.misses().get(0).rule()).hasToString("shop/db spec.ingress[1]");
        assertThat(side.misses().get(0).why())
                .isEqualTo("of the peer it wants app to be \"exporter\" and it is \"prometheus\"");
        assertThat(side.misses().get(0).distance()).isEqualTo(1);
    }

    @Test
    void explain_denyOnAnotherPort_saysWhichPortsAreOpen() {
        assertThat(ingress("shop/web -> shop/db:9187").misses().get(0).why())
                .isEqualTo("it is about 5432/TCP, not 9187/TCP");
    }

    @Test
    void explain_allow_namesTheRuleAndItsPlace() {
        SideExplanation side = ingress("shop/web -> shop/db:5432");

        assertThat(side.deciding()).map(RuleReference::toString).containsExactly("shop/db spec.ingress[0]");
        assertThat(side.deciding().get(0).origin().position()).isNotEqualTo(Position.UNKNOWN);
    }

    @Test
    void explain_hostNetworkPod_saysOnWhatItTurns() {
        assertThat(ingress("monitoring/exporter -> shop/db:5432").unless())
                .containsExactly("allow on the same node", "deny on another node");
    }

    private static SideExplanation ingress(String asked) {
        Explanation explanation = Scene.of(POLICIES).explain(asked);
        return explanation.sides().get(explanation.sides().size() - 1);
    }
}
