package io.github.cilium4j.overlay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PatchAsWholeObjectTest {
    private static final String PATCH = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: cilium-config, namespace: kube-system}
            data: {metrics: +cilium_bpf_syscall_duration_seconds}
            """;

    @Test
    void check_metricsAlone_areReported() {
        assertThat(check(PATCH))
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).hasToString("data"));
    }

    @Test
    void check_furtherOrOtherSettings_areSilent() {
        assertThat(check(PATCH.replace("{metrics", "{devices: eth0, metrics"))).isEmpty();
        assertThat(check(PATCH.replace("{metrics", "{devices"))).isEmpty();
        assertThat(check(PATCH.replace("name: cilium-config", "name: other"))).isEmpty();
    }

    private static List<Finding> check(String... documents) {
        return Judge.check(new PatchAsWholeObject(), documents);
    }
}
