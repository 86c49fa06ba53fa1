package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WaveBetweenApplicationsTest {
    private static final String SET = """
            apiVersion: argoproj.io/v1alpha1
            kind: ApplicationSet
            metadata:
              name: cilium
              namespace: argo-cd
              annotations: {argocd.argoproj.io/sync-wave: "76"}
            spec:
              goTemplate: true
              goTemplateOptions: ["missingkey=error"]
              generators:
                - git: {repoURL: https://git.example.com/platform/k8s, revision: HEAD, files: [{path: deploy/argocd/config/config.yaml}]}
              template:
                metadata: {name: cilium, namespace: argo-cd}
                spec:
                  project: default
                  destination: {server: https://kubernetes.default.svc, namespace: kube-system}
                  source: {repoURL: https://git.example.com/platform/k8s, path: deploy/argocd/apps/cilium/kustomize/monitoring}
            """;
    private static final String TEMPLATE = SET.replace("  annotations: {argocd.argoproj.io/sync-wave: \"76\"}\n", "")
            .replace(
                    "{name: cilium, namespace: argo-cd}",
                    "{name: cilium, annotations: {argocd.argoproj.io/sync-wave: \"76\"}}");

    @Test
    void check_waveOfTheSetOrItsTemplate_isReportedOnce() {
        assertThat(check(SET))
                .extracting(finding -> finding.path().toString())
                .singleElement()
                .asString()
                .startsWith("metadata.annotations");
        assertThat(check(TEMPLATE))
                .extracting(finding -> finding.path().toString())
                .singleElement()
                .asString()
                .startsWith("spec.template.metadata.annotations");
    }

    @Test
    void check_otherAnnotation_isSilent() {
        assertThat(check(SET.replace("sync-wave", "sync-options"))).isEmpty();
    }

    @Test
    void check_waveInsideAnApplication_isSilent() {
        assertThat(check("""
                apiVersion: kyverno.io/v2
                kind: PolicyException
                metadata: {name: a, annotations: {argocd.argoproj.io/sync-wave: "-5"}}
                """)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new WaveBetweenApplications(), documents);
    }
}
