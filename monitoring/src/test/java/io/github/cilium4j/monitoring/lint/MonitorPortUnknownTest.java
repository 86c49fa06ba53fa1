package io.github.cilium4j.monitoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MonitorPortUnknownTest {
    private static final String MONITOR = """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: {name: hubble, namespace: kube-system, labels: {release: prometheus-stack}}
            spec: {selector: {matchLabels: {k8s-app: hubble}}, endpoints: [{port: hubble-metrics}]}
            """;
    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata: {name: hubble-metrics, namespace: kube-system, labels: {k8s-app: hubble}}
            spec: {ports: [{name: metrics, port: 9965}]}
            """;
    private static final String POD_MONITOR = """
            apiVersion: monitoring.coreos.com/v1
            kind: PodMonitor
            metadata: {name: cilium-agent, namespace: kube-system}
            spec: {selector: {matchLabels: {k8s-app: cilium}}, podMetricsEndpoints: [{port: prometheus}]}
            """;
    private static final String AGENT = """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata: {name: cilium, namespace: kube-system}
            spec:
              template:
                metadata: {labels: {k8s-app: cilium}}
                spec: {containers: [{ports: [{name: prometheus, containerPort: 9962}]}]}
            """;

    @Test
    void check_serviceWithoutThatPort_isReportedWithItsNames() {
        assertThat(check(MONITOR, SERVICE)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.endpoints[0].port");
            assertThat(finding.message()).contains("\"hubble-metrics\"");
            assertThat(finding.fix()).isEqualTo("Write one of the names metrics");
        });
    }

    @Test
    void check_podWithoutThatPort_isReported() {
        assertThat(check(POD_MONITOR, AGENT.replace("name: prometheus, ", "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEqualTo("Name the port of the pod"));
    }

    @Test
    void check_portThatIsThere_isSilent() {
        assertThat(check(MONITOR, SERVICE.replace("name: metrics", "name: hubble-metrics")))
                .isEmpty();
        assertThat(check(POD_MONITOR, AGENT)).isEmpty();
    }

    @Test
    void check_nothingSelected_isSilent() {
        assertThat(check(MONITOR)).isEmpty();
        assertThat(check(MONITOR, SERVICE.replace("k8s-app: hubble", "k8s-app: other")))
                .isEmpty();
        assertThat(check(MONITOR, SERVICE.replace("namespace: kube-system", "namespace: other")))
                .isEmpty();
    }

    @Test
    void check_namespaceSelector_saysWhereToLook() {
        String elsewhere = SERVICE.replace("namespace: kube-system", "namespace: other");

        assertThat(check(MONITOR.replace("spec: {", "spec: {namespaceSelector: {any: true}, "), elsewhere))
                .hasSize(1);
        assertThat(check(MONITOR.replace("spec: {", "spec: {namespaceSelector: {matchNames: [other]}, "), elsewhere))
                .hasSize(1);
        assertThat(check(MONITOR.replace("spec: {", "spec: {namespaceSelector: {matchNames: [third]}, "), elsewhere))
                .isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new MonitorPortUnknown(), documents);
    }
}
