package io.github.cilium4j.model.profile;

import static io.github.cilium4j.model.profile.Reading.rendered;
import static io.github.cilium4j.model.profile.Reading.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class HelmValuesTest {
    @Test
    void helmValues_everySetting_isRead() {
        ProfileReading reading = values("""
                kubeProxyReplacement: true
                devices: [eth0, eth+]
                l2announcements: {enabled: true}
                hostFirewall: {enabled: yes}
                l7Proxy: false
                hubble:
                  enabled: false
                  metrics: {enabled: ["dns:query;ignoreAAAA", drop]}
                prometheus: {enabled: true, metrics: [+cilium_bpf_syscall_duration_seconds]}
                operator: {prometheus: {enabled: false}}
                identityAllocationMode: kvstore
                ipam: {mode: kubernetes}
                policyEnforcementMode: Always
                ipv4: {enabled: false}
                ipv6: {enabled: true}
                authentication: {enabled: true, mutual: {spire: {enabled: true}}}
                """);

        ClusterProfile profile = reading.profile().orElseThrow();
        assertThat(reading.findings()).isEmpty();
        assertThat(profile.source()).isEqualTo(ProfileSource.HELM_VALUES);
        assertThat(profile.ciliumVersion()).isEqualTo(CiliumVersion.V1_18);
        assertThat(profile.kubeProxyReplacement().value()).isTrue();
        assertThat(profile.devices().value()).isEqualTo(Devices.of("eth0", "eth+"));
        assertThat(profile.l2Announcements().value()).isTrue();
        assertThat(profile.hostFirewall().value()).isTrue();
        assertThat(profile.l7Proxy().value()).isFalse();
        assertThat(profile.hubble().value()).isFalse();
        assertThat(profile.hubbleMetrics().value()).containsExactly("dns:query;ignoreAAAA", "drop");
        assertThat(profile.agentPrometheus().value()).isTrue();
        assertThat(profile.agentMetrics().value()).containsExactly("+cilium_bpf_syscall_duration_seconds");
        assertThat(profile.operatorPrometheus().value()).isFalse();
        assertThat(profile.identityAllocationMode().value()).isEqualTo(IdentityAllocationMode.KVSTORE);
        assertThat(profile.ipamMode().value()).isEqualTo(IpamMode.KUBERNETES);
        assertThat(profile.policyEnforcementMode().value()).isEqualTo(PolicyEnforcementMode.ALWAYS);
        assertThat(profile.ipv4().value()).isFalse();
        assertThat(profile.ipv6().value()).isTrue();
        assertThat(profile.isDualStack()).isFalse();
        assertThat(profile.authentication().value()).isTrue();
        assertThat(profile.spire().value()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void helmValues_nothing_hasTheChartsDefaults(CiliumVersion version) {
        ClusterProfile profile = values("{}", version).profile().orElseThrow();

        assertThat(profile.kubeProxyReplacement().value()).isFalse();
        assertThat(profile.devices().value()).isEqualTo(Devices.autoDetected());
        assertThat(profile.devices().explicit()).isFalse();
        assertThat(profile.l2Announcements().value()).isFalse();
        assertThat(profile.hostFirewall().value()).isFalse();
        assertThat(profile.l7Proxy().value()).isTrue();
        assertThat(profile.hubble().value()).isTrue();
        assertThat(profile.hubbleMetrics().value()).isEmpty();
        assertThat(profile.agentPrometheus().value()).isFalse();
        assertThat(profile.agentMetrics().value()).isEmpty();
        assertThat(profile.operatorPrometheus().value()).isTrue();
        assertThat(profile.identityAllocationMode().value()).isEqualTo(IdentityAllocationMode.CRD);
        assertThat(profile.ipamMode().value()).isEqualTo(IpamMode.CLUSTER_POOL);
        assertThat(profile.policyEnforcementMode().value()).isEqualTo(PolicyEnforcementMode.DEFAULT);
        assertThat(profile.ipv4().value()).isTrue();
        assertThat(profile.ipv6().value()).isFalse();
        assertThat(profile.authentication().value()).isEqualTo(version == CiliumVersion.V1_18);
        assertThat(profile.spire().value()).isFalse();
        assertThat(ClusterProfile.defaults(version).source()).isEqualTo(ProfileSource.DEFAULTS);
        assertThat(ClusterProfile.defaults(version).hubble().value()).isTrue();
    }

    @Test
    void helmValues_setting_knowsItsPlace() {
        ClusterProfile profile = values("# 🙂\nname: 🙂\nhubble: {x: \"🙂\", enabled: false}\n")
                .profile()
                .orElseThrow();

        assertThat(profile.hubble().explicit()).isTrue();
        assertThat(profile.hubble().place().subject()).isEqualTo("Helm values");
        assertThat(profile.hubble().place().path()).isEqualTo(FieldPath.of("hubble", "enabled"));
        assertThat(profile.hubble().place().origin()).hasToString("values.yaml:3:27");
        assertThat(profile.hubbleMetrics().explicit()).isFalse();
        assertThat(profile.hubbleMetrics().place().origin()).hasToString("values.yaml:3:1");
        assertThat(profile.devices().place().origin()).hasToString("values.yaml:2:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "devices: eth0 | eth0",
                "devices: eth0 eth1 | eth0 eth1",
                "devices: eth0,eth1 | eth0 eth1",
                "devices: ['eth0 eth1', eth2] | eth0 eth1 eth2",
                "devices: [] | (detected)",
                "devices: '' | (detected)",
                "devices: | (detected)",
                "{devices: eth0, forceDeviceDetection: true} | eth0 (and detected)",
            })
    void helmValues_devices_asTheTemplateJoinsThem(String yaml, String devices) {
        ProfileReading reading = values(yaml);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.profile().orElseThrow().devices().value()).hasToString(devices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kubeProxyReplacement: true | true",
                "kubeProxyReplacement: \"true\" | true",
                "kubeProxyReplacement: \"false\" | false",
                "kubeProxyReplacement: yes | true",
                "kubeProxyReplacement: '' | false",
                "kubeProxyReplacement: | false",
            })
    void helmValues_kubeProxyReplacement_mayBeText(String yaml, boolean value) {
        ProfileReading reading = values(yaml);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.profile().orElseThrow().kubeProxyReplacement().value())
                .isEqualTo(value);
    }

    @Test
    void helmValues_null_takesTheChartsDefaultAway() {
        ClusterProfile profile = values("{hubble: {enabled: null}, l7Proxy: null, ipam: {mode: null}, operator: null}")
                .profile()
                .orElseThrow();

        assertThat(profile.hubble().value()).isFalse();
        assertThat(profile.l7Proxy().value()).isTrue();
        assertThat(profile.ipamMode().value()).isEqualTo(IpamMode.CLUSTER_POOL);
        assertThat(profile.operatorPrometheus().value()).isTrue();
    }

    @Test
    void helmValues_eni_overridesTheMode() {
        assertThat(values("{ipam: {mode: kubernetes}, eni: {enabled: true}}")
                        .profile()
                        .orElseThrow()
                        .ipamMode()
                        .value())
                .isEqualTo(IpamMode.ENI);
    }

    @Test
    void helmValues_wrongTypes_pointAtEach() {
        ProfileReading reading = values("""
                extraConfig: {note: "🙂"}
                l2announcements: {enabled: "false"}
                kubeProxyReplacement: strict
                devices: [eth0, 1, {name: eth1}]
                hubble: true
                hostFirewall: {enabled: [true]}
                ipam: {mode: [kubernetes]}
                prometheus: {enabled: "maybe", metrics: +a}
                policyEnforcementMode: sometimes
                identityAllocationMode: crds
                """);

        assertThat(rendered(reading))
                .containsExactly(
                        "values.yaml:2:28: ERROR HELM-002 l2announcements.enabled: \"false\" is a string, not a boolean."
                                + " Write false without quotes.",
                        "values.yaml:3:23: ERROR HELM-003 kubeProxyReplacement: \"strict\" is no value of this setting."
                                + " Write true or false.",
                        "values.yaml:4:17: ERROR HELM-002 devices[1]: 1 is an integer, not a string. Write a string.",
                        "values.yaml:4:20: ERROR HELM-002 devices[2]: a map stands where a string is wanted. Write a string.",
                        "values.yaml:5:9: ERROR HELM-002 hubble: true is a boolean, not a map."
                                + " Write the settings of hubble below it.",
                        "values.yaml:6:25: ERROR HELM-002 hostFirewall.enabled: a list stands where a boolean is wanted."
                                + " Write true or false.",
                        "values.yaml:7:14: ERROR HELM-002 ipam.mode: a list stands where a string is wanted."
                                + " Write one of cluster-pool, kubernetes, multi-pool, crd, eni, azure, alibabacloud,"
                                + " delegated-plugin.",
                        "values.yaml:8:23: ERROR HELM-002 prometheus.enabled: \"maybe\" is a string, not a boolean."
                                + " Write true or false.",
                        "values.yaml:8:41: ERROR HELM-007 prometheus.metrics: \"+a\" is a string, not a list."
                                + " Write [\"+a\"].",
                        "values.yaml:9:24: ERROR HELM-003 policyEnforcementMode: \"sometimes\" is no value of this setting."
                                + " Write one of default, always, never.",
                        "values.yaml:10:25: ERROR HELM-003 identityAllocationMode: \"crds\" is no value of this setting."
                                + " Write one of crd, kvstore, doublewrite-readkvstore, doublewrite-readcrd.");
        assertThat(reading.profile().orElseThrow().devices().explicit()).isFalse();
        assertThat(reading.profile().orElseThrow().l2Announcements().explicit()).isFalse();
    }

    @Test
    void helmValues_noDeviceNames_areSaid() {
        assertThat(rendered(values("devices: [eth0, 'enp[0-9]+']")))
                .containsExactly("values.yaml:1:17: WARNING HELM-004 devices[1]: \"enp[0-9]+\" looks like a regular"
                        + " expression, which the device list does not know. Write names such as eth0 eth1, or a prefix"
                        + " such as eth+.");
        assertThat(rendered(values("devices: eth0, eth1")))
                .containsExactly("values.yaml:1:10: WARNING HELM-004 devices: \" eth1\" is no name of a network device."
                        + " Write names such as eth0 eth1, or a prefix such as eth+.");
    }

    @ParameterizedTest
    @CsvSource({
        "[eth0], a list stands where a map of values is wanted",
        "eth0, '\"eth0\" is a string, not a map of values'"
    })
    void helmValues_noMap_isNoProfile(String yaml, String message) {
        ProfileReading reading = values(yaml);

        assertThat(reading.profile()).isEmpty();
        assertThat(rendered(reading))
                .containsExactly("values.yaml:1:1: ERROR HELM-001: " + message + ". Write one map of values.");
    }
}
