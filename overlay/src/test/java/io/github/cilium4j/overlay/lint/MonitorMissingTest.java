package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.monitoring.scrape.CiliumMonitors;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MonitorMissingTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
            """;
    private static final String HUBBLE = """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: {name: hubble, namespace: kube-system, labels: {release: prometheus-stack}}
            spec:
              selector: {matchLabels: {k8s-app: hubble}}
              endpoints: [{port: hubble-metrics}]
            """;

    @Test
    void check_oneOfFive_namesTheOthers() {
        assertThat(check(CONFIG, HUBBLE)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("features.cilium.monitoring.enabled");
            assertThat(finding.message())
                    .endsWith("there is no ServiceMonitor hubble-relay, no ServiceMonitor cilium-envoy,"
                            + " no PodMonitor cilium-agent, no PodMonitor cilium-operator");
        });
    }

    @Test
    void check_allFive_isSilent() {
        String all = Yaml.writeAll(CiliumMonitors.builder().build().all());

        assertThat(check(CONFIG, all)).isEmpty();
    }

    @Test
    void check_noneOrNoneAskedFor_isSilent() {
        assertThat(check(CONFIG)).isEmpty();
        assertThat(check(HUBBLE)).isEmpty();
        assertThat(check(CONFIG + "  cilium: {monitoring: {enabled: false}}\n", HUBBLE))
                .isEmpty();
        assertThat(check(CONFIG + "  monitoring: {enabled: false}\n", HUBBLE)).isEmpty();
        assertThat(check(CONFIG + "cni: {primary: calico}\n", HUBBLE)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new MonitorMissing(), documents);
    }
}
