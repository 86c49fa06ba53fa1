package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConfigMapNobodyReadsTest {
    private static final String MAP = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: rke2-cilium-config, namespace: kube-system}
            data: {devices: eth0, enable-hubble: "true"}
            """;

    @Test
    void check_otherName_isReported() {
        assertThat(check(MAP))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).hasToString("metadata.name"));
    }

    @Test
    void check_nameOfTheChartOrOfOthers_isSilent() {
        assertThat(check(MAP.replace("rke2-cilium-config", "cilium-config"))).isEmpty();
        assertThat(check(MAP.replace("rke2-cilium-config", "rke2-cilium-config-backup")))
                .isEmpty();
        assertThat(check(MAP.replace("ConfigMap", "Secret"))).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new ConfigMapNobodyReads(), documents);
    }
}
