package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MonitorOfAnotherReleaseTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
              monitoring: {release: prometheus-stack}
            """;
    private static final String MONITOR = """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: {name: hubble, namespace: kube-system, labels: {release: prometheus}}
            spec:
              selector: {matchLabels: {k8s-app: hubble}}
              endpoints: [{port: hubble-metrics}]
            """;

    @Test
    void check_anotherRelease_isReported() {
        assertThat(check(CONFIG, MONITOR)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("metadata.labels.release");
            assertThat(finding.fix()).isEqualTo("Write prometheus-stack");
        });
    }

    @Test
    void check_theReleaseOrNoLabelAtAll_isSilent() {
        assertThat(check(CONFIG, MONITOR.replace("release: prometheus", "release: prometheus-stack")))
                .isEmpty();
        assertThat(check(CONFIG, MONITOR.replace("release: prometheus", "app: hubble")))
                .isEmpty();
    }

    @Test
    void check_noConfigurationOrAnotherProduct_isSilent() {
        assertThat(check(MONITOR)).isEmpty();
        assertThat(check(CONFIG, MONITOR.replace("k8s-app: hubble", "app: web")))
                .isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new MonitorOfAnotherRelease(), documents);
    }
}
