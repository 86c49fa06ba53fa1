package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceMissingTest {
    private static final String SET = """
            apiVersion: argoproj.io/v1alpha1
            kind: ApplicationSet
            metadata:
              name: cilium
              namespace: argo-cd
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
              templatePatch: |
                spec:
                  sources:
                    - repoURL: https://git.example.com/platform/k8s
                      targetRevision: "{{ .git.revision }}"
                      path: deploy/argocd/apps/cilium/resources
                      directory:
                        include: "default-deny-external-egress.yaml"
                    - repoURL: https://git.example.com/platform/k8s
                      path: deploy/argocd/apps/cilium/kustomize/monitoring
            """;
    private static final String OBJECT = "{apiVersion: v1, kind: Secret, metadata: {name: a}}";
    private static final String APP = "repo/deploy/argocd/apps/cilium/";

    @Test
    void check_everythingThere_isSilent() {
        assertThat(files("resources/default-deny-external-egress.yaml", "kustomize/monitoring/a.yaml"))
                .isEmpty();
    }

    @Test
    void check_includedFileMissing_isReported() {
        assertThat(files("resources/other.yaml", "kustomize/monitoring/a.yaml"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).hasToString("spec.templatePatch");
                    assertThat(finding.message())
                            .startsWith("\"deploy/argocd/apps/cilium/resources/default-deny-external-egress.yaml\"");
                });
    }

    @Test
    void check_folderMissing_isReportedInTheTextAndInTheTemplate() {
        assertThat(files("resources/default-deny-external-egress.yaml", "kustomize/other/a.yaml"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("spec.templatePatch", "spec.template.spec");
    }

    @Test
    void check_setAlone_isSilent() {
        assertThat(check(SET)).isEmpty();
        assertThat(Judge.files(new SourceMissing(), APP + "applicationset.yaml", SET))
                .isEmpty();
    }

    @Test
    void check_patternOrTemplateInThePath_isSilent() {
        String set = SET.replace("default-deny-external-egress.yaml", "*.yaml").replace("monitoring", "{{ .part }}");

        assertThat(Judge.files(
                        new SourceMissing(),
                        APP + "applicationset.yaml",
                        set,
                        APP + "resources/a.yaml",
                        OBJECT,
                        APP + "kustomize/a/a.yaml",
                        OBJECT))
                .isEmpty();
    }

    private static List<Finding> files(String one, String other) {
        return Judge.files(
                new SourceMissing(), APP + "applicationset.yaml", SET, APP + one, OBJECT, APP + other, OBJECT);
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new SourceMissing(), documents);
    }
}
