package io.github.cilium4j.policies.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.policies.imported.IpProtocol;
import org.junit.jupiter.api.Test;

final class ClusterNetworkTest {
    private static final String OBJECTS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: shop, labels: {app: web}}
            spec: {containers: [{name: web}]}
            ---
            apiVersion: v1
            kind: Node
            metadata: {name: worker.example.org}
            status: {addresses: [{type: InternalIP, address: 192.168.1.11}]}
            ---
            apiVersion: cilium.io/v2
            kind: CiliumNetworkPolicy
            metadata: {name: web, namespace: shop}
            spec:
              endpointSelector: {}
              egress:
                - toFQDNs: [{matchName: pay.example.org}]
                - toCIDRSet: [{cidr: 10.0.0.0/8, except: [10.1.0.0/16]}]
            """;

    private final ClusterNetwork network = ClusterNetwork.read(
            AgentConfig.builder().version(CiliumVersion.V1_19).build(),
            new ManifestReader(AllKinds.all()).read("objects.yaml", OBJECTS).manifests());

    @Test
    void peer_addressOfANode_isTheNode() {
        assertThat(network.peer("192.168.1.11")).hasToString("worker.example.org");
        assertThat(network.peer("192.168.1.12")).hasToString("192.168.1.12");
    }

    @Test
    void peer_shortName_isTheWorkloadThatChartsNamedAtLength() {
        ClusterNetwork charts = ClusterNetwork.read(
                AgentConfig.builder().version(CiliumVersion.V1_19).build(),
                new ManifestReader(AllKinds.all()).read("charts.yaml", """
                                apiVersion: v1
                                kind: Pod
                                metadata: {name: stack-prometheus, namespace: monitoring, labels: {app: prometheus}}
                                spec: {containers: [{name: a}]}
                                ---
                                apiVersion: v1
                                kind: Pod
                                metadata: {name: prometheus-grafana, namespace: monitoring, labels: {app: grafana}}
                                spec: {containers: [{name: a}]}
                                """).manifests());

        assertThat(charts.peer("monitoring/prometheus")).hasToString("monitoring/stack-prometheus");
        assertThat(charts.peer("monitoring/grafana")).hasToString("monitoring/prometheus-grafana");
        assertThatThrownBy(() -> charts.peer("monitoring/alertmanager"))
                .hasMessageEndingWith("There are monitoring/stack-prometheus, monitoring/prometheus-grafana");
    }

    @Test
    void flow_nameThatARuleNames_isAllowedWhateverItsAddress() {
        assertThat(decide("Pay.Example.ORG")).isEqualTo(Decision.ALLOW);
    }

    @Test
    void flow_otherName_dependsOnItsAddress() {
        assertThat(decide("git.example.org")).isEqualTo(Decision.DEPENDS);
    }

    @Test
    void flow_address_countsTheExceptionsOfABlock() {
        assertThat(decide("10.2.0.1")).isEqualTo(Decision.ALLOW);
        assertThat(decide("10.1.0.1")).isEqualTo(Decision.DENY);
    }

    @Test
    void peer_misspelt_namesTheNearest() {
        assertThatThrownBy(() -> network.peer("shop/wbe"))
                .isInstanceOf(UnknownEndpointException.class)
                .hasMessage("\"shop/wbe\" is no workload or node among the objects. Did you mean \"shop/web\"?");
        assertThat(network.find("wrold")).isEmpty();
    }

    @Test
    void peer_nothingNear_saysWhatMayBeWritten() {
        assertThatThrownBy(() -> network.peer("?")).hasMessageContaining("Write namespace/name of a workload");
    }

    private Decision decide(String to) {
        return network.network()
                .verdict(network.flow("shop/web", to, IpProtocol.TCP, 443))
                .decision();
    }
}
