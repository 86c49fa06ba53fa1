package io.github.cilium4j.model.profile;

import static io.github.cilium4j.model.profile.Reading.object;
import static io.github.cilium4j.model.profile.Reading.objects;
import static io.github.cilium4j.model.profile.Reading.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.diagnostics.FieldPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CiliumConfigProfileTest {
    private static final String HEAD = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: cilium-config, namespace: kube-system}
            data:
            """;

    @Test
    void ciliumConfig_everySetting_isRead() {
        ProfileReading reading = object(HEAD + """
                  kube-proxy-replacement: "true"
                  devices: eth0 eth1
                  enable-l2-announcements: "true"
                  enable-host-firewall: "true"
                  enable-l7-proxy: "false"
                  enable-hubble: "true"
                  hubble-metrics: dns:query;ignoreAAAA drop
                  prometheus-serve-addr: ":9962"
                  metrics: +cilium_bpf_syscall_duration_seconds -cilium_x
                  enable-metrics: "true"
                  identity-allocation-mode: doublewrite-readcrd
                  ipam: kubernetes
                  enable-policy: ALWAYS
                  enable-ipv4: "1"
                  enable-ipv6: "0"
                  mesh-auth-enabled: "true"
                  mesh-auth-mutual-enabled: "true"
                """);

        ClusterProfile profile = reading.profile().orElseThrow();
        assertThat(reading.findings()).isEmpty();
        assertThat(profile.source()).isEqualTo(ProfileSource.CILIUM_CONFIG);
        assertThat(profile.kubeProxyReplacement().value()).isTrue();
        assertThat(profile.devices().value()).isEqualTo(Devices.of("eth0", "eth1"));
        assertThat(profile.devices().place().origin()).hasToString("objects.yaml:6:12");
        assertThat(profile.devices().place().path()).isEqualTo(FieldPath.of("data", "devices"));
        assertThat(profile.devices().place().subject()).isEqualTo("ConfigMap kube-system/cilium-config");
        assertThat(profile.l2Announcements().value()).isTrue();
        assertThat(profile.hostFirewall().value()).isTrue();
        assertThat(profile.l7Proxy().value()).isFalse();
        assertThat(profile.hubble().value()).isTrue();
        assertThat(profile.hubbleMetrics().value()).containsExactly("dns:query;ignoreAAAA", "drop");
        assertThat(profile.agentPrometheus().value()).isTrue();
        assertThat(profile.agentMetrics().value()).containsExactly("+cilium_bpf_syscall_duration_seconds", "-cilium_x");
        assertThat(profile.operatorPrometheus().value()).isTrue();
        assertThat(profile.identityAllocationMode().value()).isEqualTo(IdentityAllocationMode.DOUBLEWRITE_READCRD);
        assertThat(profile.ipamMode().value()).isEqualTo(IpamMode.KUBERNETES);
        assertThat(profile.policyEnforcementMode().value()).isEqualTo(PolicyEnforcementMode.ALWAYS);
        assertThat(profile.ipv4().value()).isTrue();
        assertThat(profile.ipv6().value()).isFalse();
        assertThat(profile.authentication().value()).isTrue();
        assertThat(profile.spire().value()).isTrue();
    }

    @Test
    void ciliumConfig_nothing_hasTheAgentsDefaults() {
        ClusterProfile profile = object(HEAD + "  debug: \"false\"\n").profile().orElseThrow();

        assertThat(profile.devices().value()).isEqualTo(Devices.autoDetected());
        assertThat(profile.devices().explicit()).isFalse();
        assertThat(profile.devices().place().origin()).hasToString("objects.yaml:4:1");
        assertThat(profile.hubble().value()).isFalse();
        assertThat(profile.agentPrometheus().value()).isFalse();
        assertThat(profile.operatorPrometheus().value()).isFalse();
        assertThat(profile.identityAllocationMode().value()).isEqualTo(IdentityAllocationMode.CRD);
        assertThat(profile.ipamMode().value()).isEqualTo(IpamMode.CLUSTER_POOL);
        assertThat(profile.isDualStack()).isTrue();
    }

    @Test
    void ciliumConfig_keyValueStore_holdsIdentities() {
        assertThat(object(HEAD + "  kvstore: etcd\n")
                        .profile()
                        .orElseThrow()
                        .identityAllocationMode()
                        .value())
                .isEqualTo(IdentityAllocationMode.KVSTORE);
    }

    @ParameterizedTest
    @CsvSource({
        "eth0, eth0",
        "'eth0,eth1', eth0 eth1",
        "'  ', (detected)",
        "'eth+ ens3', eth+ ens3",
    })
    void ciliumConfig_devices_asTheAgentSplitsThem(String text, String devices) {
        ProfileReading reading = object(HEAD + "  devices: \"" + text + "\"\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.profile().orElseThrow().devices().value()).hasToString(devices);
    }

    @Test
    void ciliumConfig_forcedDetection_addsToTheList() {
        ProfileReading reading = object(HEAD + "  devices: eth0\n  force-device-detection: \"true\"\n");

        assertThat(reading.profile().orElseThrow().devices().value())
                .isEqualTo(Devices.of("eth0").plusDetected());
    }

    @Test
    void ciliumConfig_wrongValues_pointAtEach() {
        ProfileReading reading = object(HEAD + """
                  note: "🙂"
                  enable-l2-announcements: "yes"
                  devices: eth0, eth1
                  ipam: pool
                """);

        assertThat(rendered(reading))
                .containsExactly(
                        "objects.yaml:6:28: ERROR HELM-002 data.enable-l2-announcements: \"yes\" is not a boolean."
                                + " Write \"true\" or \"false\".",
                        "objects.yaml:7:12: WARNING HELM-004 data.devices: \" eth1\" is no name of a network device."
                                + " Write names such as eth0 eth1, or a prefix such as eth+.",
                        "objects.yaml:8:9: ERROR HELM-003 data.ipam: \"pool\" is no value of this setting. Write one of"
                                + " cluster-pool, kubernetes, multi-pool, crd, eni, azure, alibabacloud, delegated-plugin.");
    }

    @Test
    void ciliumConfig_otherConfigMaps_areNotCiliums() {
        assertThat(objects(HEAD.replace("cilium-config", "rke2-cilium-config") + "  devices: eth0\n"))
                .isEmpty();
    }
}
