package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplateKeyMissingTest {
    private static final String CONFIG = """
            environment: dev
            git: {revision: HEAD, repoURL: https://git.example.com/platform/k8s}
            features:
              gatewayAPI: {enabled: false}
            cni: {}
            """;
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
                    {{- if eq .cni.primary "cilium" }}
                    - repoURL: https://git.example.com/platform/k8s
                      targetRevision: "{{ .git.revision }}"
                      path: deploy/argocd/apps/cilium/kustomize/monitoring
                    {{- end }}
            """;

    @Test
    void check_missingKey_isReported() {
        assertThat(check(CONFIG, SET)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).hasToString("spec.templatePatch");
            assertThat(finding.message()).startsWith("\".cni.primary\" is not in the configuration");
        });
    }

    @Test
    void check_keyThatIsGiven_isSilent() {
        assertThat(check(CONFIG.replace("cni: {}", "cni: {primary: cilium}"), SET))
                .isEmpty();
    }

    @Test
    void check_sectionOfAnotherFile_isSilent() {
        assertThat(check(CONFIG.replace("cni: {}", ""), SET)).isEmpty();
        assertThat(check(CONFIG.replace("cni: {}", "syncPolicy: {}"), SET.replace(".cni.primary", ".syncPolicy.x")))
                .isEmpty();
    }

    @Test
    void check_missingKeysAllowedOrNoConfiguration_isSilent() {
        assertThat(check(CONFIG, SET.replace("missingkey=error", "missingkey=zero")))
                .isEmpty();
        assertThat(check(SET)).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new TemplateKeyMissing(), documents);
    }
}
