package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.forPods;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DefaultDenyWithoutNodesTest {
    private static final String HOST = forPods("deny", """
            ingress:
              - fromEntities: [host]
            """);
    private static final String NODES = forPods("deny", """
            ingress:
              - fromEntities: [host, remote-node]
            """);
    private static final String API = forPods("deny", """
            ingress:
              - fromEntities: [host, kube-apiserver]
            """);
    private static final String CLUSTER = forPods("deny", """
            ingress:
              - fromEntities: [cluster]
            """);
    private static final String NOBODY = forPods("deny", """
            ingress:
              - fromEntities: [ingress]
            """);
    private static final String PORTS_ONLY = forPods("deny", """
            ingress:
              - fromEntities: [host]
              - fromEntities: [remote-node]
                toPorts: [{ports: [{port: "443", protocol: TCP}]}]
            """);
    private static final String APPLICATION = policy("web", """
            endpointSelector: {}
            ingress:
              - fromEntities: [host]
            """);
    private static final String LABELLED = clusterwide("web", """
            endpointSelector: {matchLabels: {app: web}}
            ingress:
              - fromEntities: [host]
            """);

    private final Judge judge = new Judge(new DefaultDenyWithoutNodes());

    @Test
    void check_hostAlone_isReported() {
        assertThat(judge.places(HOST)).containsExactly("deny spec.ingress");
    }

    @Test
    void check_otherNodesOnSomePorts_isReported() {
        assertThat(judge.places(PORTS_ONLY)).containsExactly("deny spec.ingress");
    }

    @Test
    void check_hostAndOtherNodes_isSilent() {
        assertThat(judge.places(NODES)).isEmpty();
    }

    @Test
    void check_hostAndApiServer_isSilent() {
        assertThat(judge.places(API)).isEmpty();
    }

    @Test
    void check_wholeCluster_isSilent() {
        assertThat(judge.places(CLUSTER)).isEmpty();
    }

    @Test
    void check_noHost_isSilent() {
        assertThat(judge.places(NOBODY)).isEmpty();
    }

    @Test
    void check_policyOfOneNamespace_isSilent() {
        assertThat(judge.places(APPLICATION)).isEmpty();
    }

    @Test
    void check_policyOfLabelledPods_isSilent() {
        assertThat(judge.places(LABELLED)).isEmpty();
    }
}
