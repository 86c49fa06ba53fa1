package io.github.cilium4j.monitoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MonitorWithoutReleaseTest {
    private static final String MONITOR = """
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: {name: hubble, namespace: kube-system, labels: {release: prometheus-stack}}
            spec: {selector: {matchLabels: {k8s-app: hubble}}, endpoints: [{port: hubble-metrics}]}
            """;
    private static final String BARE = MONITOR.replace(", labels: {release: prometheus-stack}", "");

    @Test
    void check_monitorWithoutTheLabel_isReported() {
        assertThat(check(BARE)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("ServiceMonitor kube-system/hubble");
            assertThat(finding.path()).hasToString("metadata.labels");
        });
    }

    @Test
    void check_podMonitorOfTheOperator_isReported() {
        assertThat(check("""
                apiVersion: monitoring.coreos.com/v1
                kind: PodMonitor
                metadata: {name: operator, namespace: kube-system}
                spec: {selector: {matchLabels: {io.cilium/app: operator}}, podMetricsEndpoints: []}
                """)).hasSize(1);
    }

    @Test
    void check_labelledOrOfAnotherProduct_isSilent() {
        assertThat(check(MONITOR)).isEmpty();
        assertThat(check(BARE.replace("k8s-app: hubble", "app: web"))).isEmpty();
    }

    @Test
    void check_kustomizationOfTheFolderThatAddsIt_isSilent() {
        assertThat(files("commonLabels: {release: prometheus-stack}", "m/kustomization.yaml"))
                .isEmpty();
        assertThat(files("labels: [{pairs: {release: prometheus-stack}}]", "m/kustomization.yaml"))
                .isEmpty();
    }

    @Test
    void check_kustomizationThatDoesNotReachIt_isReported() {
        assertThat(files("commonLabels: {release: prometheus-stack}", "other/kustomization.yaml"))
                .hasSize(1);
        assertThat(files("commonLabels: {team: net}", "m/kustomization.yaml")).hasSize(1);
    }

    @Test
    void check_applicationSetThatAddsLabelsToTheFolder_isSilent() {
        assertThat(Judge.check(
                        new MonitorWithoutRelease(),
                        Map.of(
                                "repo/apps/cilium/m/hubble.yaml",
                                BARE,
                                "repo/set.yaml",
                                applicationSet("apps/cilium/m"))))
                .isEmpty();
        assertThat(Judge.check(
                        new MonitorWithoutRelease(),
                        Map.of(
                                "repo/apps/cilium/m/hubble.yaml",
                                BARE,
                                "repo/set.yaml",
                                applicationSet("apps/cilium/n"))))
                .hasSize(1);
    }

    private static String applicationSet(String path) {
        return """
                apiVersion: argoproj.io/v1alpha1
                kind: ApplicationSet
                metadata: {name: cilium, namespace: argo-cd}
                spec:
                  generators: []
                  template:
                    metadata: {name: cilium}
                    spec: {project: default, destination: {}}
                  templatePatch: |
                    spec:
                      sources:
                        - path: %s
                          kustomize:
                            commonLabels:
                              release: "{{ .features.monitoring.release }}"
                """.formatted(path);
    }

    private static List<Finding> files(String added, String name) {
        String kustomization = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n" + added + "\n";
        return Judge.check(new MonitorWithoutRelease(), Map.of("m/hubble.yaml", BARE, name, kustomization));
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new MonitorWithoutRelease(), documents);
    }
}
