package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DashboardFolderUnreadTest {
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
              labels: {grafana_dashboard: "1"}
              annotations: {grafana_folder: /tmp/dashboards/Cilium}
            data:
              cilium-agent-dashboard.json: '{"title": "Cilium Metrics", "panels": []}'
            """;

    @Test
    void check_folderUnderAnotherName_isReportedWithTheRightOne() {
        assertThat(check(CONFIG, DASHBOARD)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("metadata.annotations");
            assertThat(finding.fix()).isEqualTo("Write grafana_dashboard_folder: /tmp/dashboards/Cilium");
        });
    }

    @Test
    void check_folderUnderTheConfiguredName_isSilent() {
        assertThat(check(CONFIG, DASHBOARD.replace("grafana_folder", "grafana_dashboard_folder")))
                .isEmpty();
        assertThat(check(CONFIG + "  monitoring: {dashboard: {folderAnnotation: grafana_folder}}\n", DASHBOARD))
                .isEmpty();
    }

    @Test
    void check_noConfigurationOrNoDashboard_isSilent() {
        assertThat(check(DASHBOARD)).isEmpty();
        assertThat(check(CONFIG, DASHBOARD.replace("panels", "rules"))).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new DashboardFolderUnread(), documents);
    }
}
