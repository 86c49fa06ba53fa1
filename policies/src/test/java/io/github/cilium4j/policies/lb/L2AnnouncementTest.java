package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.model.profile.Devices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class L2AnnouncementTest {
    @Test
    void manifest_interfaceAmongDevices_announcesEverything() {
        L2Announcement announcement = L2Announcement.builder()
                .devices(Devices.of("eth0", "eth1"))
                .addInterfaces("eth1")
                .build();

        assertThat(announcement.advice()).isEmpty();
        assertThat(Yaml.write(announcement.manifest())).isEqualTo("""
                        apiVersion: "cilium.io/v2alpha1"
                        kind: "CiliumL2AnnouncementPolicy"
                        metadata:
                          name: "default"
                        spec:
                          serviceSelector: {}
                          interfaces:
                          - "eth1"
                          externalIPs: true
                          loadBalancerIPs: true
                        """);
    }

    @Test
    void manifest_everyAttribute_isKept() {
        L2Announcement announcement = L2Announcement.builder()
                .devices(Devices.autoDetected())
                .name("edge")
                .serviceSelector(LabelSelector.of("edge", "yes"))
                .nodeSelector(LabelSelector.of("role", "edge"))
                .externalIPs(false)
                .build();

        assertThat(announcement.advice()).isEmpty();
        assertThat(Yaml.write(announcement.manifest())).isEqualTo("""
                        apiVersion: "cilium.io/v2alpha1"
                        kind: "CiliumL2AnnouncementPolicy"
                        metadata:
                          name: "edge"
                        spec:
                          serviceSelector:
                            matchLabels:
                              edge: "yes"
                          nodeSelector:
                            matchLabels:
                              role: "edge"
                          externalIPs: false
                          loadBalancerIPs: true
                        """);
    }

    @Test
    void build_interfaceOutsideDevices_refuses() {
        L2Announcement.Builder builder =
                L2Announcement.builder().devices(Devices.of("eth0", "bond+")).addInterfaces("eth0", "eth1");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("interfaces: \"eth1\" matches none of Cilium's devices eth0 bond+."
                        + " Write eth0 or a name that starts with bond, or add eth1 to the devices");
    }

    @Test
    void build_patternOutsideDevices_refuses() {
        L2Announcement.Builder builder =
                L2Announcement.builder().devices(Devices.of("eth0")).addInterfaces("^eth1$");

        assertThatThrownBy(builder::build)
                .hasMessage("interfaces: \"^eth1$\" matches none of Cilium's devices eth0. Write eth0");
    }

    @Test
    void build_noPattern_refuses() {
        L2Announcement.Builder builder =
                L2Announcement.builder().devices(Devices.autoDetected()).addInterfaces("eth[");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageStartingWith("interfaces: \"eth[\" is not an RE2 pattern");
    }

    @Test
    void build_noDevices_refuses() {
        L2Announcement.Builder builder = L2Announcement.builder().addInterfaces("eth0");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("required and not set: devices");
    }

    @ParameterizedTest
    @CsvSource({
        "eth1, eth10, LB-002",
        "et, eth+, LB-002",
        "eth1, '', LB-003",
        "^eth1$, eth+, LB-003",
    })
    void advice_worksOrCannotTell_isNotRefused(String pattern, String devices, String rule) {
        L2Announcement announcement = L2Announcement.builder()
                .devices(Devices.parse(devices))
                .addInterfaces(pattern)
                .build();

        assertThat(announcement.advice()).extracting(Finding::ruleId).containsExactly(rule);
        assertThat(announcement.manifest().spec().orElseThrow().interfaces()).containsExactly(pattern);
    }
}
