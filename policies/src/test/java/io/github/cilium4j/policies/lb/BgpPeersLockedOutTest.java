package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BgpPeersLockedOutTest {
    private static final String CLUSTER = """
            apiVersion: cilium.io/v2
            kind: CiliumBGPClusterConfig
            metadata: {name: cilium-bgp}
            spec:
              nodeSelector: {matchLabels: {bgp: edge}}
              bgpInstances:
                - {name: silent, peers: [{name: router, peerAddress: 192.0.2.1}]}
                - {name: lb, localPort: 179, peers: [{name: auto}, {name: router, peerAddress: 192.0.2.1}]}
            """;
    private static final String DENY = host("deny", "", "fromEntities: [cluster]");
    private static final String FIREWALL = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: cilium-config, namespace: kube-system}
            data: {enable-host-firewall: "true"}
            """;
    private static final String NODE = """
            apiVersion: v1
            kind: Node
            metadata: {name: a}
            status: {addresses: [{type: InternalIP, address: 192.0.2.1}]}
            """;

    private static String host(String name, String nodes, String peers) {
        return """
                apiVersion: cilium.io/v2
                kind: CiliumClusterwideNetworkPolicy
                metadata: {name: %s}
                spec: {nodeSelector: {matchLabels: {%s}}, ingress: [{%s}]}
                """.formatted(name, nodes, peers);
    }

    @Test
    void check_peerOfAListeningInstance_isReportedWithThePolicyThatCloses() {
        assertThat(check(CLUSTER, DENY)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.bgpInstances[1].peers[1].peerAddress");
            assertThat(finding.message())
                    .contains("port 179", "CiliumClusterwideNetworkPolicy deny at a.yaml:", "192.0.2.1");
            assertThat(finding.fix()).startsWith("Allow 179/TCP from 192.0.2.1/32 to the nodes");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; fromCIDR: [192.0.2.1/32], toPorts: [{ports: [{port: \"179\", protocol: TCP}]}]",
                "0; fromCIDRSet: [{cidr: 192.0.2.0/24, except: [192.0.2.2/32]}]",
                "0; fromCIDRSet: [{cidrGroupRef: routers}]",
                "0; fromEntities: [world], toPorts: [{ports: [{port: \"179\", protocol: TCP}]}]",
                "0; toPorts: [{ports: [{port: \"179\", protocol: ANY}]}]",
                "1; fromCIDR: [192.0.2.1/32], toPorts: [{ports: [{port: \"179\", protocol: UDP}]}]",
                "1; fromCIDR: [192.0.2.1/32], toPorts: [{ports: [{port: \"1179\", protocol: TCP}]}]",
                "1; fromCIDR: [192.0.2.2/32]",
                "1; fromCIDRSet: [{cidr: 192.0.2.0/24, except: [192.0.2.1/32]}]",
            })
    void check_furtherPolicy_opensOrNot(int findings, String element) {
        assertThat(check(CLUSTER, DENY, host("bgp", "", element))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"bgp: edge,0", "bgp: core,1", "'bgp: edge, zone: a',1"})
    void check_policyForSomeNodes_opensThose(String nodes, int findings) {
        assertThat(check(CLUSTER, DENY, host("bgp", nodes, "fromEntities: [world]")))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"bgp: edge,1", "'bgp: edge, zone: a',1", "zone: a,0", "bgp: core,0"})
    void check_denyOfSomeNodes_closesThoseThatSpeak(String nodes, int findings) {
        assertThat(check(CLUSTER, host("deny", nodes, "fromEntities: [cluster]")))
                .hasSize(findings);
    }

    @Test
    void check_nothingThatCloses_isSilent() {
        assertThat(check(CLUSTER)).isEmpty();
        assertThat(check(CLUSTER, DENY.replace("nodeSelector", "endpointSelector")))
                .isEmpty();
        assertThat(check(CLUSTER, DENY.replace("ingress:", "enableDefaultDeny: {ingress: false}, ingress:")))
                .isEmpty();
    }

    @Test
    void check_hostFirewallOff_isSilent() {
        assertThat(check(CLUSTER, DENY, FIREWALL)).hasSize(1);
        assertThat(check(CLUSTER, DENY, FIREWALL.replace("true", "false"))).isEmpty();
    }

    @Test
    void check_peerThatIsANode_isSilent() {
        assertThat(check(CLUSTER, DENY, NODE)).isEmpty();
    }

    @Test
    void check_addressWithAZone_isJudgedWithoutIt() {
        String linkLocal = CLUSTER.replace("192.0.2.1", "'fe80::1%eth0'");

        assertThat(check(linkLocal, DENY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).contains("from fe80::1/128"));
        assertThat(check(linkLocal, DENY, host("bgp", "", "fromCIDR: ['fe80::/10']")))
                .isEmpty();
    }

    @Test
    void check_recipe_opensThePort() {
        String recipe =
                Yaml.write(BgpHostIngress.builder().addPeer("192.0.2.1").build().manifest());

        assertThat(check(CLUSTER, DENY, recipe)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new BgpPeersLockedOut(), documents);
    }
}
