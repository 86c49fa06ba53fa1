package io.github.cilium4j.overlay.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CiliumConfigPatchTest {
    @Test
    void text_twoMetrics_setsThatKeyAlone() {
        CiliumConfigPatch patch =
                CiliumConfigPatch.ofMetrics(List.of("+cilium_bpf_syscall_duration_seconds", "-cilium_node_health"));

        assertThat(patch.text()).isEqualTo("""
                data:
                  metrics: "+cilium_bpf_syscall_duration_seconds -cilium_node_health"
                """);
    }

    @Test
    void commands_ofAPatch_applyItAndRestartTheAgents() {
        assertThat(CiliumConfigPatch.ofMetrics(List.of("+a")).commands("patch.yaml"))
                .containsExactly(
                        "kubectl patch configmap cilium-config -n kube-system --type merge --patch-file patch.yaml",
                        "kubectl rollout restart daemonset/cilium -n kube-system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cilium_bpf_syscall_duration_seconds", "+", "+a b", ""})
    void ofMetrics_noSwitch_isRefused(String metric) {
        assertThatThrownBy(() -> CiliumConfigPatch.ofMetrics(List.of(metric)))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"" + metric + "\"");
    }

    @Test
    void ofMetrics_none_isRefused() {
        assertThatThrownBy(() -> CiliumConfigPatch.ofMetrics(List.of()))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("empty");
    }
}
