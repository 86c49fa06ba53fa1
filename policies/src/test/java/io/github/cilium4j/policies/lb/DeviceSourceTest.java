package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.Devices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeviceSourceTest {
    private static final String POLICY = """
            ---
            apiVersion: cilium.io/v2alpha1
            kind: CiliumL2AnnouncementPolicy
            metadata: {name: default}
            spec: {interfaces: [eth1]}
            """;

    private static final String VALUES = """
            ---
            apiVersion: helm.cattle.io/v1
            kind: HelmChartConfig
            metadata: {name: rke2-cilium, namespace: kube-system}
            spec:
              valuesContent: |-
                # 🙂
                devices: [eth0]
            """;

    private static final String PATCH = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: cilium-config, namespace: kube-system}
            data: {metrics: +cilium_bpf_syscall_duration_seconds}
            """;

    @Test
    void check_sampleObjects_findsTheOneMismatch() throws IOException {
        String yaml = Files.readString(Path.of("src/test/resources/samples/broken-l2-objects.yaml"));

        assertThat(Cluster.check("broken-l2-objects.yaml", yaml))
                .extracting(Finding::render)
                .containsExactly(
                        "broken-l2-objects.yaml:16:16: ERROR LB-001 spec.interfaces[0]: \"eth1\" matches none of"
                                + " Cilium's devices eth0 (ConfigMap kube-system/cilium-config at broken-l2-objects.yaml:6)."
                                + " Write eth0, or add eth1 to the devices. (I-01, D-12)");
    }

    @Test
    void check_valuesInALiteralBlock_namesTheLineInTheFile() {
        assertThat(Cluster.check("x.yaml", VALUES + POLICY))
                .extracting(Finding::message)
                .containsExactly("\"eth1\" matches none of Cilium's devices eth0"
                        + " (HelmChartConfig kube-system/rke2-cilium at x.yaml:8)");
    }

    @Test
    void check_patchWithoutDevices_doesNotCount() {
        assertThat(Cluster.check("x.yaml", PATCH + VALUES + POLICY))
                .extracting(Finding::ruleId)
                .containsExactly("LB-001");
        assertThat(Cluster.check("x.yaml", PATCH + POLICY))
                .extracting(Finding::ruleId)
                .containsExactly("LB-003");
    }

    @Test
    void check_listsThatDisagree_judgesByEach() {
        String map = PATCH.replace("metrics: +cilium_bpf_syscall_duration_seconds", "devices: eth0 eth1");

        assertThat(Cluster.check("x.yaml", map + VALUES + POLICY))
                .extracting(Finding::message)
                .containsExactly("\"eth1\" matches none of Cilium's devices eth0"
                        + " (HelmChartConfig kube-system/rke2-cilium at x.yaml:12)");
    }

    @Test
    void of_profile_takesItsDevices() {
        DeviceSource source = DeviceSource.of(ClusterProfile.defaults(CiliumVersion.V1_18));

        assertThat(source.devices()).isEqualTo(Devices.autoDetected());
        assertThat(DeviceSource.of(List.<ClusterProfile>of())).isEmpty();
    }
}
