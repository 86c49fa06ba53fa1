package io.github.cilium4j.monitoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DashboardWithoutLabelTest {
    private static final String MAP = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: board, namespace: kube-system, labels: {grafana_dashboard: "1"}}
            data:
              board.json: '{"title": "Board", "panels": []}'
            """;
    private static final String BARE = MAP.replace("grafana_dashboard: \"1\"", "app: board");

    @Test
    void check_dashboardWithoutTheLabel_isReported() {
        assertThat(check(BARE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).hasToString("metadata.labels"));
    }

    @Test
    void check_labelledOrNoDashboard_isSilent() {
        assertThat(check(MAP)).isEmpty();
        assertThat(check(BARE.replace("panels", "rules"))).isEmpty();
        assertThat(check(BARE.replace("board.json", "board.txt"))).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new DashboardWithoutLabel(), documents);
    }
}
