package io.github.cilium4j.overlay.lint;

import static io.github.cilium4j.overlay.lint.ClusterJudge.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MetricsClosedTest {
    private static final String PROMETHEUS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: prometheus, namespace: monitoring, labels: {app.kubernetes.io/name: prometheus}}
            spec: {containers: [{name: prometheus}]}
            """;
    private static final String RELAY = """
            apiVersion: v1
            kind: Pod
            metadata: {name: relay, namespace: kube-system, labels: {k8s-app: hubble-relay}}
            spec: {containers: [{name: relay}]}
            """;
    private static final String AGENT = """
            apiVersion: v1
            kind: Pod
            metadata: {name: cilium, namespace: kube-system, labels: {k8s-app: cilium}}
            spec: {hostNetwork: true, containers: [{name: agent}]}
            """;
    private static final String FIREWALL = """
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            spec: {valuesContent: "hostFirewall: {enabled: true}"}
            """;
    private static final String CLOSED = policy("kube-system", "relay", closed("4245"));
    private static final String HOSTS =
            policy("", "hosts", "nodeSelector: {}\ningress: [{fromEntities: [host, remote-node]}]\n");

    private final ClusterJudge judge = new ClusterJudge(new MetricsClosed());

    private static String closed(String port) {
        return "endpointSelector: {}\ningress: [{fromEntities: [cluster], toPorts: [{ports: [{port: \"" + port
                + "\", protocol: TCP}]}]}]\n";
    }

    @Test
    void check_relayClosed_isReportedWithTheRule() {
        assertThat(judge.findings(Optional.empty(), PROMETHEUS, RELAY, CLOSED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("monitoring/prometheus does not reach kube-system/relay on 9966/TCP, dropped by"
                                + " kube-system/relay spec"));
    }

    @Test
    void check_relayOpen_isSilent() {
        assertThat(judge.places(
                        Optional.empty(), PROMETHEUS, RELAY, CLOSED, policy("kube-system", "metrics", closed("9966"))))
                .isEmpty();
    }

    @Test
    void check_nodesClosedToPods_isReportedForEachPortOfAgents() {
        assertThat(judge.findings(Optional.empty(), PROMETHEUS, AGENT, FIREWALL, HOSTS))
                .extracting(finding -> finding.message().replaceAll(".* on ([0-9]+)/TCP.*", "$1"))
                .containsExactly("9962", "9965");
    }

    @Test
    void check_noHostFirewall_closesNoNode() {
        assertThat(judge.places(Optional.empty(), PROMETHEUS, AGENT, HOSTS)).isEmpty();
    }

    @Test
    void check_noPrometheus_isSilent() {
        assertThat(judge.places(Optional.empty(), RELAY, CLOSED)).isEmpty();
    }
}
