package io.github.cilium4j.policies.lb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Origin;
import io.github.cilium4j.core.diagnostics.Position;
import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.profile.Devices;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class L2InterfaceCheckTest {
    private static final DeviceSource CONFIG_MAP = new DeviceSource(
            Devices.of("eth0"), "ConfigMap kube-system/cilium-config", new Origin("cm.yaml", 1, new Position(7, 12)));

    @Test
    void check_mismatchInAPolicy_pointsAtTheInterface() {
        List<AnnouncedInterface> interfaces = interfaces("""
                apiVersion: cilium.io/v2alpha1
                kind: CiliumL2AnnouncementPolicy
                metadata: {name: edge}
                spec:
                  interfaces: ["^eth[0-9]$", "🙂", eth1]
                """);

        assertThat(new L2InterfaceCheck(List.of(CONFIG_MAP)).check(interfaces))
                .extracting(Finding::render)
                .containsExactly(
                        "l2.yaml:5:30: ERROR LB-001 spec.interfaces[1]: \"🙂\" matches none of Cilium's devices eth0"
                                + " (ConfigMap kube-system/cilium-config at cm.yaml:7)."
                                + " Write eth0. (I-01, D-12)",
                        "l2.yaml:5:35: ERROR LB-001 spec.interfaces[2]: \"eth1\" matches none of Cilium's devices eth0"
                                + " (ConfigMap kube-system/cilium-config at cm.yaml:7)."
                                + " Write eth0, or add eth1 to the devices. (I-01, D-12)");
    }

    @Test
    void check_policyWithoutInterfaces_isSilent() {
        String empty = "{apiVersion: cilium.io/v2alpha1, kind: CiliumL2AnnouncementPolicy, metadata: {name: x}";

        assertThat(interfaces(empty + "}")).isEmpty();
        assertThat(interfaces(empty + ", spec: {interfaces: []}}")).isEmpty();
    }

    @Test
    void check_severalSources_judgesEachListOnce() {
        DeviceSource values = new DeviceSource(Devices.of("eth0"), "", new Origin("v.yaml", 1, new Position(2, 3)));
        DeviceSource other = new DeviceSource(Devices.of("ens3"), "Helm values", Origin.of("other.yaml"));
        DeviceSource right = DeviceSource.of(Devices.of("eth1"));

        assertThat(messages(List.of(CONFIG_MAP, other, right, values), "eth1"))
                .containsExactly(
                        "\"eth1\" matches none of Cilium's devices eth0"
                                + " (ConfigMap kube-system/cilium-config at cm.yaml:7, v.yaml:2)",
                        "\"eth1\" matches none of Cilium's devices ens3 (Helm values at other.yaml)");
    }

    @Test
    void check_manyPlaces_namesThree() {
        List<DeviceSource> sources = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new DeviceSource(Devices.of("eth0"), "", Origin.of("c" + i + ".yaml")))
                .toList();

        assertThat(messages(sources, "eth1"))
                .containsExactly(
                        "\"eth1\" matches none of Cilium's devices eth0 (c1.yaml, c2.yaml, c3.yaml and 2 more)");
    }

    @Test
    void check_noDeviceNames_asksForNames() {
        assertThat(check(List.of(DeviceSource.of(Devices.parse(", "))), "eth1"))
                .extracting(Finding::fix)
                .containsExactly("Write names of devices in the list, or add eth1 to the devices");
        assertThat(check(List.of(DeviceSource.of(Devices.parse("eth0,"))), "eth0.1"))
                .extracting(Finding::fix)
                .containsExactly("Write eth0, or add eth0.1 to the devices");
    }

    @Test
    void check_noSource_judgesThePatternAlone() {
        assertThat(messages(List.of(), "eth1")).isEmpty();
        assertThat(messages(List.of(), "eth[")).hasSize(1);
    }

    @Test
    void check_noPattern_isTheAgentsToRefuse() {
        Finding finding = check(List.of(CONFIG_MAP, DeviceSource.of(Devices.autoDetected())), "eth[")
                .get(0);

        assertThat(finding.ruleId()).isEqualTo("LB-004");
        assertThat(finding.gate()).isEqualTo(Gate.AGENT);
        assertThat(finding.message())
                .startsWith("\"eth[\" is not an RE2 pattern: ")
                .endsWith(", and so the agent does not use this policy");
        assertThat(check(List.of(CONFIG_MAP, DeviceSource.of(Devices.autoDetected())), "eth["))
                .hasSize(1);
    }

    @Test
    void check_partOfAName_isAdvice() {
        assertThat(check(List.of(DeviceSource.of(Devices.of("bond0", "eth10"))), "eth1"))
                .extracting(Finding::render)
                .containsExactly(
                        "WARNING LB-002 spec.interfaces[0]: \"eth1\" is only a part of a name among Cilium's devices"
                                + " bond0 eth10. Write the whole name of the device that is meant, such as eth10. (I-01)");
        assertThat(check(List.of(DeviceSource.of(Devices.of("eth+"))), "et"))
                .extracting(Finding::fix)
                .containsExactly("Write the whole name of the device that is meant, such as eth0");
        assertThat(check(List.of(DeviceSource.of(Devices.of("eth0"))), ""))
                .extracting(Finding::fix)
                .containsExactly("Leave interfaces out to announce on every device, or write the name of one");
    }

    @Test
    void check_cannotTell_saysWhy() {
        assertThat(check(List.of(DeviceSource.of(Devices.autoDetected())), "eth1"))
                .extracting(Finding::render)
                .containsExactly(
                        "INFO LB-003 spec.interfaces[0]: whether \"eth1\" is one of Cilium's devices cannot be told:"
                                + " the agents detect their devices. Set devices, or look at the names on every node. (I-01)");
        assertThat(check(List.of(DeviceSource.of(Devices.of("eth+"))), "^ens"))
                .extracting(Finding::render)
                .containsExactly(
                        "INFO LB-003 spec.interfaces[0]: whether \"^ens\" is one of Cilium's devices cannot be told:"
                                + " eth+ stands for devices whose names are not known."
                                + " Write the whole name of a device, or name the devices without +. (I-01)");
    }

    private static List<String> messages(List<DeviceSource> sources, String pattern) {
        return check(sources, pattern).stream().map(Finding::message).toList();
    }

    private static List<Finding> check(List<DeviceSource> sources, String pattern) {
        FieldPath path = FieldPath.of("spec", "interfaces").index(0);
        return new L2InterfaceCheck(sources).check(new AnnouncedInterface(pattern, "", path, Origin.UNKNOWN));
    }

    private static List<AnnouncedInterface> interfaces(String yaml) {
        ManifestReading reading = new ManifestReader(AllKinds.all()).read("l2.yaml", yaml);
        assertThat(reading.findings()).isEmpty();
        return reading.manifests().all(CiliumL2AnnouncementPolicy.class).stream()
                .flatMap(policy -> AnnouncedInterface.of(policy).stream())
                .toList();
    }
}
