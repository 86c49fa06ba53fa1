package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.Origin;
import java.util.List;

/**
 * Reads a profile in values of a chart. Which key means what: install/kubernetes/cilium/templates/cilium-configmap.yaml of the
 * chart; defaults: values.yaml of 1.18.6, 1.19.4 and 1.20.2.
 */
final class HelmProfile {
    private HelmProfile() {}

    static ClusterProfile defaults(CiliumVersion version) {
        ValuesLayers nothing =
                new ValuesLayers(List.of(), ProfileSource.DEFAULTS, "defaults of the chart", Origin.UNKNOWN);
        return read(nothing, Chart.CILIUM, version, new FindingList());
    }

    static ClusterProfile read(ValuesLayers layers, Chart chart, CiliumVersion version, FindingList findings) {
        HelmSettings settings = new HelmSettings(layers, findings);
        return ClusterProfile.builder()
                .ciliumVersion(version)
                .source(layers.source())
                .kubeProxyReplacement(settings.flagOrText("kubeProxyReplacement", false))
                .devices(devices(settings))
                .l2Announcements(settings.flag("l2announcements.enabled", false))
                .hostFirewall(settings.flag("hostFirewall.enabled", false))
                .l7Proxy(settings.flag("l7Proxy", true, true))
                .hubble(settings.flag("hubble.enabled", chart.hubble()))
                .hubbleMetrics(settings.words("hubble.metrics.enabled"))
                .agentPrometheus(settings.flag("prometheus.enabled", false))
                .agentMetrics(settings.words("prometheus.metrics"))
                .operatorPrometheus(settings.flag("operator.prometheus.enabled", true))
                .identityAllocationMode(settings.choice(
                        "identityAllocationMode", IdentityAllocationMode.values(), IdentityAllocationMode.CRD))
                .ipamMode(ipamMode(settings, chart))
                .policyEnforcementMode(settings.choiceInAnyCase(
                        "policyEnforcementMode", PolicyEnforcementMode.values(), PolicyEnforcementMode.DEFAULT))
                .ipv4(settings.flag("ipv4.enabled", true))
                .ipv6(settings.flag("ipv6.enabled", false))
                .authentication(settings.flag("authentication.enabled", Chart.authentication(version)))
                .spire(settings.flag("authentication.mutual.spire.enabled", false))
                .build();
    }

    private static Setting<Devices> devices(HelmSettings settings) {
        Setting<Devices> devices = settings.devices("devices");
        return settings.flag("forceDeviceDetection", false).value()
                ? new Setting<>(devices.value().plusDetected(), devices.explicit(), devices.place())
                : devices;
    }

    private static Setting<IpamMode> ipamMode(HelmSettings settings, Chart chart) {
        Setting<IpamMode> mode = settings.choice("ipam.mode", IpamMode.values(), chart.ipamMode());
        Setting<Boolean> eni = settings.flag("eni.enabled", false);
        return eni.value() ? Setting.given(IpamMode.ENI, eni.place()) : mode;
    }
}
