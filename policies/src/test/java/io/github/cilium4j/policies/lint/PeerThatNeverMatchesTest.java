package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PeerThatNeverMatchesTest {
    private final Judge judge = new Judge(new PeerThatNeverMatches());

    @Test
    void check_valueAskedForAndExcluded_isReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - fromEndpoints:
                      - matchLabels: {app: a}
                      - matchLabels: {app: a}
                        matchExpressions: [{key: app, operator: NotIn, values: [a]}]
                """))).containsExactly("shop/web spec.ingress[0].fromEndpoints[1]");
    }

    @Test
    void check_twoNamespacesAtOnce_isReported() {
        assertThat(judge.places(clusterwide("web", """
                endpointSelector: {}
                egressDeny:
                  - toEndpoints:
                      - matchLabels: {io.kubernetes.pod.namespace: a}
                        matchExpressions: [{key: "k8s:io.kubernetes.pod.namespace", operator: In, values: [b]}]
                """))).containsExactly("web spec.egressDeny[0].toEndpoints[0]");
    }

    @Test
    void check_subjectThatExcludesItself_isReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {matchExpressions: [{key: app, operator: Exists}, {key: app, operator: DoesNotExist}]}
                ingress: [{}]
                """))).containsExactly("shop/web spec.endpointSelector");
    }

    @Test
    void check_reservedSubjectOfNamespace_isReported() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {matchLabels: {"reserved:init": ""}}
                ingress: [{}]
                """))).containsExactly("shop/web spec.endpointSelector");
    }

    @Test
    void check_hostAmongEndpoints_isReported() {
        assertThat(judge.places(clusterwide("web", """
                endpointSelector: {matchLabels: {"reserved:host": ""}}
                ingress: [{}]
                """))).containsExactly("web spec.endpointSelector");
    }

    @Test
    void check_reservedSubjectOfCluster_isSilent() {
        assertThat(judge.places(clusterwide("web", """
                endpointSelector: {matchLabels: {"reserved:init": ""}}
                ingress: [{fromEntities: [host]}]
                """))).isEmpty();
    }

    @Test
    void check_differentLabels_isSilent() {
        assertThat(judge.places(policy("web", """
                endpointSelector: {}
                ingress:
                  - fromEndpoints: [{matchLabels: {app: a, tier: b}}, {matchLabels: {"reserved:host": ""}}]
                """))).isEmpty();
    }
}
