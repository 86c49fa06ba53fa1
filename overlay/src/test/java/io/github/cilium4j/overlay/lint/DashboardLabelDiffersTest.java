package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DashboardLabelDiffersTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
            """;
    private static final String DASHBOARD = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: cilium-agent-dashboard
              namespace: kube-system
              labels: {grafana_dashboard: "true"}
              annotations: {a: b}
            data:
              cilium-agent-dashboard.json: '{"title": "Cilium Metrics", "panels": []}'
            """;

    @Test
    void check_anotherValue_isReported() {
        assertThat(check(CONFIG, DASHBOARD)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("metadata.labels.grafana_dashboard");
            assertThat(finding.message()).startsWith("\"true\" is not \"1\"");
        });
    }

    @Test
    void check_theValueOrNoLabelAtAll_isSilent() {
        assertThat(check(CONFIG, DASHBOARD.replace("\"true\"", "\"1\""))).isEmpty();
        assertThat(check(CONFIG, DASHBOARD.replace("grafana_dashboard:", "other:")))
                .isEmpty();
    }

    @Test
    void check_configurationThatNamesIt_isSilent() {
        assertThat(check(CONFIG + "  monitoring: {dashboard: {label: \"true\"}}\n", DASHBOARD))
                .isEmpty();
    }

    @Test
    void check_noConfigurationOrNoDashboard_isSilent() {
        assertThat(check(DASHBOARD)).isEmpty();
        assertThat(check(CONFIG, DASHBOARD.replace("panels", "rules"))).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new DashboardLabelDiffers(), documents);
    }
}
