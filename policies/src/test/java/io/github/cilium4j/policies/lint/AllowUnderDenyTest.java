package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AllowUnderDenyTest {
    private final Judge judge = new Judge(new AllowUnderDeny());

    private static String both(String allow, String deny) {
        return policy("web", "endpointSelector: {}\ningress:\n  - " + allow + "\ningressDeny:\n  - " + deny + "\n");
    }

    @Test
    void check_widerDeny_isReportedWithItsPlace() {
        assertThat(judge.findings(both(
                        "{fromEndpoints: [{matchLabels: {app: a, tier: b}}], toPorts: [{ports: [{port: \"80\"}]}]}",
                        "{fromEndpoints: [{matchLabels: {app: a}}]}")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.ingress[0]");
                    assertThat(finding.message()).startsWith("spec.ingressDeny[0] of policy \"web\" denies everything");
                });
    }

    @Test
    void check_addressInsideADeniedBlock_isReported() {
        assertThat(judge.places(both("{fromCIDR: [192.0.2.3/32]}", "{fromCIDR: [192.0.2.0/24]}")))
                .hasSize(1);
        assertThat(judge.places(both(
                        "{fromCIDRSet: [{cidr: 192.0.2.0/25, except: [192.0.2.0/26]}]}",
                        "{fromCIDRSet: [{cidr: 192.0.2.0/24}]}")))
                .hasSize(1);
        assertThat(judge.places(both(
                        "{fromCIDR: [192.0.2.3/32]}", "{fromCIDRSet: [{cidr: 192.0.2.0/24, except: [192.0.2.3/32]}]}")))
                .isEmpty();
    }

    @Test
    void check_everybodyDeniedOnThePort_isReported() {
        assertThat(judge.places(both(
                        "{fromEntities: [world], toPorts: [{ports: [{port: \"80\", endPort: 90, protocol: TCP}]}]}",
                        "{toPorts: [{ports: [{port: \"1\", endPort: 1024}]}]}")))
                .hasSize(1);
    }

    @Test
    void check_clusterwideDeny_isReported() {
        assertThat(judge.places(
                        policy("web", "endpointSelector: {}\ningress: [{fromEntities: [world]}]\n"),
                        clusterwide("deny", "endpointSelector: {}\ningressDeny: [{fromEntities: [world]}]\n")))
                .containsExactly("shop/web spec.ingress[0]");
    }

    @Test
    void check_narrowerDeny_isSilent() {
        assertThat(judge.places(both("{fromEndpoints: [{}]}", "{fromEndpoints: [{matchLabels: {app: a}}]}")))
                .isEmpty();
        assertThat(judge.places(both(
                        "{fromEntities: [world]}", "{fromEntities: [world], toPorts: [{ports: [{port: \"80\"}]}]}")))
                .isEmpty();
        assertThat(judge.places(both("{fromEntities: [world, cluster]}", "{fromEntities: [world]}")))
                .isEmpty();
        assertThat(judge.places(both(
                        "{toPorts: [{ports: [{port: \"80\"}]}]}",
                        "{toPorts: [{ports: [{port: \"80\", protocol: TCP}]}]}")))
                .isEmpty();
        assertThat(judge.places(both("{}", "{fromEntities: [world]}"))).isEmpty();
    }

    @Test
    void check_denyOfTheOtherDirectionOrOtherPods_isSilent() {
        assertThat(judge.places(
                        policy("web", "endpointSelector: {}\ningress: [{fromEntities: [world]}]\n"),
                        policy("deny", """
                                endpointSelector: {matchLabels: {app: a}}
                                ingressDeny: [{fromEntities: [world]}]
                                """),
                        clusterwide("out", "endpointSelector: {}\negressDeny: [{toEntities: [world]}]\n")))
                .isEmpty();
    }
}
