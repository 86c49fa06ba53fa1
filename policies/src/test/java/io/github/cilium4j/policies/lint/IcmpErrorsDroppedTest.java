package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.forPods;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IcmpErrorsDroppedTest {
    private static final String NO_ICMP = forPods("deny", """
            ingress:
              - fromEntities: [host]
            """);
    private static final String ONE_TYPE = forPods("deny", """
            ingress:
              - fromEntities: [host]
              - fromEntities: [cluster]
                icmps: [{fields: [{family: IPv4, type: 3}]}]
            """);
    private static final String BOTH_TYPES = forPods("deny", """
            ingress:
              - fromEntities: [host]
              - fromEntities: [cluster]
                icmps: [{fields: [{family: IPv4, type: 3}, {family: IPv4, type: 11}]}]
            """);
    private static final String EVERY_TYPE = forPods("deny", """
            ingress:
              - fromEntities: [host]
              - fromEntities: [cluster]
                icmps: [{fields: [{family: IPv4, type: 0}]}]
            """);
    private static final String CLUSTER = forPods("deny", """
            ingress:
              - fromEntities: [cluster]
            """);
    private static final String ONE_POD = clusterwide("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [host]
            """);

    private final Judge judge = new Judge(new IcmpErrorsDropped());

    @Test
    void check_noIcmp_isReported() {
        assertThat(judge.places(NO_ICMP)).containsExactly("deny spec.ingress");
    }

    @Test
    void check_oneType_isReported() {
        assertThat(judge.places(ONE_TYPE)).containsExactly("deny spec.ingress");
    }

    @Test
    void check_bothTypes_isSilent() {
        assertThat(judge.places(BOTH_TYPES)).isEmpty();
    }

    @Test
    void check_everyType_isSilent() {
        assertThat(judge.places(EVERY_TYPE)).isEmpty();
    }

    @Test
    void check_wholeCluster_isSilent() {
        assertThat(judge.places(CLUSTER)).isEmpty();
    }

    @Test
    void check_policyOfLabelledPods_isSilent() {
        assertThat(judge.places(ONE_POD)).isEmpty();
    }
}
