package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WorldOnEveryPortTest {
    private static final String DENY = clusterwide("deny", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster]
              - toEntities: [world]
                toPorts: [{ports: [{port: "53", protocol: UDP}]}]
            """);
    private static final String OPEN_DENY = clusterwide("deny", """
            endpointSelector: {}
            egress:
              - toEntities: [all]
            """);
    private static final String EVERYTHING = policy("web", """
            endpointSelector: {}
            egress:
              - toEntities: [world]
            """);
    private static final String ALL = policy("web", """
            endpointSelector: {}
            egress:
              - toEntities: [cluster, all]
            """);
    private static final String HTTPS = policy("web", """
            endpointSelector: {}
            egress:
              - toEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String INGRESS_DENY = clusterwide("deny", """
            endpointSelector: {}
            ingress:
              - fromEntities: [host]
            """);

    private final Judge judge = new Judge(new WorldOnEveryPort());

    @Test
    void check_worldWithoutPorts_isReported() {
        assertThat(judge.places(DENY, EVERYTHING)).containsExactly("shop/web spec.egress[0]");
    }

    @Test
    void check_allWithoutPorts_isReported() {
        assertThat(judge.places(DENY, ALL)).containsExactly("shop/web spec.egress[0]");
    }

    @Test
    void check_worldWithPorts_isSilent() {
        assertThat(judge.places(DENY, HTTPS)).isEmpty();
    }

    @Test
    void check_noDefaultDeny_isSilent() {
        assertThat(judge.places(EVERYTHING)).isEmpty();
    }

    @Test
    void check_defaultDenyOfIngress_isSilent() {
        assertThat(judge.places(INGRESS_DENY, EVERYTHING)).isEmpty();
    }

    @Test
    void check_defaultDenyThatOpensTheWorldItself_isSilent() {
        assertThat(judge.places(OPEN_DENY, EVERYTHING)).isEmpty();
    }
}
