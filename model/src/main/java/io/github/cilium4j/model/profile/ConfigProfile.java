package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.kubernetes.ConfigMap;

/**
 * Reads a profile in the ConfigMap {@code cilium-config}. Absent keys have the agent's defaults (cilium daemon/cmd,
 * pkg/hubble/cell); the chart writes most keys always.
 */
final class ConfigProfile {
    private ConfigProfile() {}

    static ClusterProfile read(Located<ConfigMap> map, CiliumVersion version, FindingList findings) {
        ConfigSettings settings = new ConfigSettings(map, findings);
        return ClusterProfile.builder()
                .ciliumVersion(version)
                .source(ProfileSource.CILIUM_CONFIG)
                .kubeProxyReplacement(settings.flag("kube-proxy-replacement", false))
                .devices(devices(settings))
                .l2Announcements(settings.flag("enable-l2-announcements", false))
                .hostFirewall(settings.flag("enable-host-firewall", false))
                .l7Proxy(settings.flag("enable-l7-proxy", true))
                .hubble(settings.flag("enable-hubble", false))
                .hubbleMetrics(settings.words("hubble-metrics"))
                .agentPrometheus(settings.given("prometheus-serve-addr"))
                .agentMetrics(settings.words("metrics"))
                .operatorPrometheus(settings.flag("enable-metrics", false))
                .identityAllocationMode(settings.choice(
                        "identity-allocation-mode", IdentityAllocationMode.values(), identityAllocationMode(settings)))
                .ipamMode(settings.choice("ipam", IpamMode.values(), IpamMode.CLUSTER_POOL))
                .policyEnforcementMode(
                        settings.choice("enable-policy", PolicyEnforcementMode.values(), PolicyEnforcementMode.DEFAULT))
                .ipv4(settings.flag("enable-ipv4", true))
                .ipv6(settings.flag("enable-ipv6", true))
                .authentication(settings.flag("mesh-auth-enabled", Chart.authentication(version)))
                .spire(settings.flag("mesh-auth-mutual-enabled", false))
                .build();
    }

    private static Setting<Devices> devices(ConfigSettings settings) {
        Setting<Devices> devices = settings.devices("devices");
        return settings.flag("force-device-detection", false).value()
                ? new Setting<>(devices.value().plusDetected(), devices.explicit(), devices.place())
                : devices;
    }

    /** The agent's default is the key-value store, and without one it changes to objects. */
    private static IdentityAllocationMode identityAllocationMode(ConfigSettings settings) {
        return settings.has("kvstore") ? IdentityAllocationMode.KVSTORE : IdentityAllocationMode.CRD;
    }
}
