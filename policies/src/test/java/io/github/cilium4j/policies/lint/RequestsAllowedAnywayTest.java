package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RequestsAllowedAnywayTest {
    private final Judge judge = new Judge(new RequestsAllowedAnyway());

    private static final String HTTP = """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEndpoints: [{matchLabels: {app: front, tier: a}}]
                toPorts: [{ports: [{port: "8080", protocol: TCP}], rules: {http: [{method: GET, path: /v1}]}}]
            """;

    private static String and(String element) {
        return policy("web", HTTP + "  - " + element + "\n");
    }

    @Test
    void check_samePeersWithoutRules_isReportedWithTheOther() {
        assertThat(judge.findings(and("fromEndpoints: [{matchLabels: {app: front}}]")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.ingress[0].toPorts[0].rules");
                    assertThat(finding.message()).startsWith("spec.ingress[1] of policy \"web\"");
                });
    }

    @Test
    void check_everybodyOnARange_isReported() {
        assertThat(judge.places(and("toPorts: [{ports: [{port: \"8000\", endPort: 9000}]}]")))
                .hasSize(1);
        assertThat(judge.places(and("fromEntities: [all]"))).hasSize(1);
    }

    @Test
    void check_allowOfAnotherPolicy_isReported() {
        assertThat(judge.places(
                        policy("web", HTTP),
                        clusterwide("all", "endpointSelector: {}\ningress: [{fromEntities: [all]}]\n")))
                .hasSize(1);
    }

    @Test
    void check_otherPeersPortsOrRules_isSilent() {
        assertThat(judge.places(and("fromEndpoints: [{matchLabels: {app: front, tier: b}}]")))
                .isEmpty();
        assertThat(judge.places(and("fromEntities: [cluster]\n    toPorts: [{ports: [{port: \"9090\"}]}]")))
                .isEmpty();
        assertThat(judge.places(and("toPorts: [{ports: [{port: \"8080\", protocol: UDP}]}]")))
                .isEmpty();
        assertThat(judge.places(
                        and("toPorts: [{ports: [{port: \"8080\", protocol: TCP}], rules: {http: [{path: /v2}]}}]")))
                .isEmpty();
        assertThat(judge.places(and("fromEndpoints: []"))).isEmpty();
    }

    @Test
    void check_fewerEndpoints_isSilent() {
        assertThat(judge.places(policy("web", HTTP), policy("other", """
                                endpointSelector: {matchLabels: {app: web, tier: b}}
                                ingress: [{fromEntities: [all]}]
                                """))).isEmpty();
    }

    @Test
    void check_rulesForEveryRequest_isSilent() {
        assertThat(judge.places(and("fromEntities: [all]").replace("{method: GET, path: /v1}", "{}")))
                .isEmpty();
    }
}
