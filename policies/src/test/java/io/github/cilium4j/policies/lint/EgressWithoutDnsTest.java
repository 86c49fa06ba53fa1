package io.github.cilium4j.policies.lint;

import static io.github.cilium4j.policies.lint.Judge.clusterwide;
import static io.github.cilium4j.policies.lint.Judge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EgressWithoutDnsTest {
    private final Judge judge = new Judge(new EgressWithoutDns());

    private static final String DNS = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: coredns, namespace: kube-system}
            spec: {template: {metadata: {labels: {k8s-app: kube-dns}}, spec: {containers: [{name: coredns}]}}}
            """;
    private static final String WORLD = policy("web", """
            endpointSelector: {matchLabels: {app: web}}
            egress: [{toEntities: [world], toPorts: [{ports: [{port: "443", protocol: TCP}]}]}]
            """);

    private static String clusterEgress(String element) {
        return clusterwide("all", "endpointSelector: {}\negress:\n  - " + element + "\n");
    }

    @Test
    void check_noWayToDns_isReported() {
        assertThat(judge.places(DNS, WORLD)).containsExactly("shop/web spec.egress");
    }

    @Test
    void check_worldOnEveryPort_isNoWayToDnsInTheCluster() {
        assertThat(judge.places(DNS, WORLD, clusterEgress("toEntities: [world]")))
                .containsExactly("shop/web spec.egress");
    }

    @Test
    void check_dnsOpenedByAPolicy_isSilent() {
        assertThat(judge.places(DNS, WORLD, clusterEgress("toEntities: [cluster]")))
                .isEmpty();
        assertThat(judge.places(DNS, WORLD, clusterEgress("toPorts: [{ports: [{port: \"53\"}]}]")))
                .isEmpty();
        assertThat(
                        judge.places(
                                DNS,
                                WORLD,
                                clusterEgress(
                                        "{toEndpoints: [{matchLabels: {k8s-app: kube-dns}}], toPorts: [{ports: [{port: \"53\", protocol: UDP}]}]}")))
                .isEmpty();
    }

    @Test
    void check_dnsForOtherPods_isReported() {
        assertThat(judge.places(DNS, WORLD, policy("db", """
                endpointSelector: {matchLabels: {app: db}}
                egress: [{toEntities: [cluster]}]
                """))).containsExactly("shop/web spec.egress");
    }

    @Test
    void check_partOfACluster_isSilent() {
        assertThat(judge.places(WORLD)).isEmpty();
    }

    @Test
    void check_nothingAllowedOrNothingClosed_isSilent() {
        assertThat(judge.places(DNS, policy("web", "endpointSelector: {}\negress: [{}]\n")))
                .isEmpty();
        assertThat(judge.places(DNS, WORLD.replace("egress:", "enableDefaultDeny: {egress: false}\n  egress:")))
                .isEmpty();
    }
}
