package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HostPolicyWithoutNodeTest {
    private static final String INGRESS = clusterwide("gateway", """
            nodeSelector: {matchLabels: {node-role.kubernetes.io/ingress: ""}}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String ALL = clusterwide("gateway", """
            nodeSelector: {}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String NOT_WORKER = clusterwide("gateway", """
            nodeSelector: {matchExpressions: [{key: worker, operator: DoesNotExist}]}
            ingress:
              - fromEntities: [world]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String NODE = "apiVersion: v1\nkind: Node\nmetadata: {name: a, labels: {worker: \"1\"}}";
    private static final String INGRESS_NODE =
            "apiVersion: v1\nkind: Node\nmetadata: {name: b, labels: {node-role.kubernetes.io/ingress: \"\"}}";

    private final Judge judge = new Judge(new HostPolicyWithoutNode());

    @Test
    void check_labelThatNoNodeHas_isReported() {
        assertThat(judge.places(NODE, INGRESS)).containsExactly("gateway spec.nodeSelector");
    }

    @Test
    void check_exclusionOfEveryNode_isReported() {
        assertThat(judge.places(NODE, NOT_WORKER)).containsExactly("gateway spec.nodeSelector");
    }

    @Test
    void check_labelOfOneNode_isSilent() {
        assertThat(judge.places(NODE, INGRESS_NODE, INGRESS)).isEmpty();
    }

    @Test
    void check_allNodes_isSilent() {
        assertThat(judge.places(NODE, ALL)).isEmpty();
    }

    @Test
    void check_noNodesAmongTheInputs_isSilent() {
        assertThat(judge.places(INGRESS)).isEmpty();
    }
}
