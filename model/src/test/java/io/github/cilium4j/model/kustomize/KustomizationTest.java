package io.github.cilium4j.model.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class KustomizationTest {
    @Test
    void write_withoutMetadata_leavesItOut() {
        Kustomization kustomization = Kustomization.builder()
                .addResources("monitors.yaml", "rules.yaml")
                .namespace("kube-system")
                .addLabel(Label.of("release", "prometheus-stack"))
                .addConfigMapGenerator(ConfigMapArgs.builder()
                        .name("dashboard")
                        .addFile("dashboard.json")
                        .options(GeneratorOptions.builder()
                                .disableNameSuffixHash(true)
                                .build())
                        .build())
                .addImage(Image.builder().name("curl").newTag("8.18").build())
                .addPatch(Patch.builder()
                        .patch("- op: remove\n  path: /spec/a\n")
                        .target(Selector.builder().kind("Job").name("x").build())
                        .build())
                .build();

        String yaml = Yaml.write(kustomization);

        assertThat(yaml).isEqualTo("""
                        apiVersion: "kustomize.config.k8s.io/v1beta1"
                        kind: "Kustomization"
                        resources:
                        - "monitors.yaml"
                        - "rules.yaml"
                        namespace: "kube-system"
                        labels:
                        - pairs:
                            release: "prometheus-stack"
                        configMapGenerator:
                        - name: "dashboard"
                          files:
                          - "dashboard.json"
                          options:
                            disableNameSuffixHash: true
                        patches:
                        - patch: |
                            - op: remove
                              path: /spec/a
                          target:
                            kind: "Job"
                            name: "x"
                        images:
                        - name: "curl"
                          newTag: "8.18"
                        """);
        assertThat(Yaml.read(yaml, Kustomization.class)).isEqualTo(kustomization);
    }

    @Test
    void write_withMetadata_printsIt() {
        Kustomization kustomization =
                Kustomization.builder().metadata(ObjectMeta.of("monitoring")).build();

        String yaml = Yaml.write(kustomization);

        assertThat(yaml).contains("metadata:\n  name: \"monitoring\"\n");
        assertThat(Yaml.read(yaml, Kustomization.class)).isEqualTo(kustomization);
    }

    @Test
    void read_emptyMetadata_isNone() {
        String yaml = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nmetadata: {}\n";

        assertThat(Yaml.read(yaml, Kustomization.class))
                .isEqualTo(Kustomization.builder().build());
    }
}
