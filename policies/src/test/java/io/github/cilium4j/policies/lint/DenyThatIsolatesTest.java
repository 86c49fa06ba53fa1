package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DenyThatIsolatesTest {
    private final Judge judge = new Judge(new DenyThatIsolates());

    private static final String DENY = policy("no-old", """
            endpointSelector: {matchLabels: {app: web}}
            ingressDeny: [{fromEndpoints: [{matchLabels: {app: old}}]}]
            """);

    @Test
    void check_denyAlone_isReportedInItsDirection() {
        assertThat(judge.places(DENY)).containsExactly("shop/no-old spec.ingressDeny");
        assertThat(judge.places(
                        policy("web", "endpointSelector: {}\ningress: [{}]\negressDeny: [{toEntities: [world]}]\n")))
                .containsExactly("shop/web spec.egressDeny");
    }

    @Test
    void check_allowsOfOtherPodsOrDirection_changeNothing() {
        assertThat(judge.places(DENY, policy("db", """
                endpointSelector: {matchLabels: {app: db}}
                ingress: [{fromEntities: [all]}]
                """))).hasSize(1);
        assertThat(judge.places(DENY, policy("out", "endpointSelector: {}\negress: [{toEntities: [all]}]\n")))
                .hasSize(1);
    }

    @Test
    void check_allowsForThesePods_isSilent() {
        assertThat(judge.places(
                        DENY, clusterwide("all", "endpointSelector: {}\ningress: [{fromEntities: [cluster]}]\n")))
                .isEmpty();
    }

    @Test
    void check_defaultDenySaid_isSilent() {
        for (String said : new String[] {"true", "false"}) {
            assertThat(judge.places(
                            DENY.replace("ingressDeny", "enableDefaultDeny: {ingress: " + said + "}\n  ingressDeny")))
                    .isEmpty();
        }
    }

    @Test
    void check_defaultDenyOfEgressSaid_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                enableDefaultDeny: {egress: false}
                egressDeny: [{toEntities: [world]}]
                """))).isEmpty();
    }
}
