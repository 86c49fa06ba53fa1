package io.github.cilium4j.overlay.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.Yaml;
import org.junit.jupiter.api.Test;

final class SpireNamespaceTest {
    @Test
    void render_always_isPrivilegedAndHelmsOwn() {
        assertThat(Yaml.write(SpireNamespace.render())).isEqualTo("""
                apiVersion: "v1"
                kind: "Namespace"
                metadata:
                  name: "cilium-spire"
                  labels:
                    pod-security.kubernetes.io/enforce: "privileged"
                    pod-security.kubernetes.io/audit: "privileged"
                    pod-security.kubernetes.io/warn: "privileged"
                    app.kubernetes.io/managed-by: "Helm"
                  annotations:
                    meta.helm.sh/release-name: "rke2-cilium"
                    meta.helm.sh/release-namespace: "kube-system"
                """);
    }
}
