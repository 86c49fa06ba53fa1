package io.github.cilium4j.monitoring.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.grafana.Panel;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.Golden;
import io.github.cilium4j.monitoring.Profiles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DashboardGoldenTest {
    private static List<String> titles(Dashboard dashboard) {
        return dashboard.panels().stream().map(Panel::title).toList();
    }

    private static void compare(String name, ClusterProfile profile) throws IOException {
        Golden.compare(
                "dashboards/agent-" + name + ".json",
                CiliumAgentDashboard.of(profile).toJson());
        Golden.compare(
                "dashboards/operator-" + name + ".json",
                CiliumOperatorDashboard.of(profile).toJson());
    }

    @ParameterizedTest
    @EnumSource(CiliumVersion.class)
    void of_defaults_isTheGoldenFile(CiliumVersion version) throws IOException {
        compare(version.toString(), ClusterProfile.defaults(version));
    }

    @Test
    void of_keyValueStoreAndSystemCalls_isTheGoldenFile() throws IOException {
        compare("1.20-kvstore", Profiles.kvstore(CiliumVersion.V1_20));
    }

    @Test
    void of_keyValueStoreAndSystemCalls_hasTheirPanelsAndTheDefaultHasNot() {
        ClusterProfile defaults = ClusterProfile.defaults(CiliumVersion.V1_18);

        assertThat(titles(CiliumAgentDashboard.of(Profiles.kvstore(CiliumVersion.V1_18))))
                .contains("Key-value store", "Lost quorum", "System calls", "Time of system calls");
        assertThat(titles(CiliumAgentDashboard.of(defaults)))
                .doesNotContain("Key-value store", "Lost quorum", "System calls", "Time of system calls");
        assertThat(CiliumAgentDashboard.omitted(defaults))
                .contains(new EmptyPanel(
                        "System calls",
                        "it is off until prometheus.metrics has \"+cilium_bpf_syscall_duration_seconds\""));
    }

    @Test
    void of_eachVersion_countsServicesWithWhatItHas() {
        assertThat(titles(CiliumAgentDashboard.of(ClusterProfile.defaults(CiliumVersion.V1_18))))
                .contains("Service updates", "Endpoint updates", "Service entries written");
        assertThat(titles(CiliumAgentDashboard.of(ClusterProfile.defaults(CiliumVersion.V1_19))))
                .contains("Service entries written")
                .doesNotContain("Service updates", "Endpoint updates");
    }

    @Test
    void of_ipamMode_decidesAboutThePanelsOfIpam() {
        ClusterProfile kubernetes = Profiles.of(CiliumVersion.V1_20, "ipam: {mode: kubernetes}");
        ClusterProfile eni = Profiles.of(CiliumVersion.V1_20, "ipam: {mode: eni}");

        assertThat(titles(CiliumOperatorDashboard.of(kubernetes))).doesNotContain("IPAM", "CiliumNode");
        assertThat(titles(CiliumOperatorDashboard.of(eni)))
                .contains("IPAM", "CiliumNode", "Time of the cloud's API", "Nodes by category");
        assertThat(titles(CiliumOperatorDashboard.of(ClusterProfile.defaults(CiliumVersion.V1_20))))
                .contains("CiliumNode")
                .doesNotContain("IPAM");
    }
}
