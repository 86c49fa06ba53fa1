package io.github.cilium4j.model.profile;

import io.github.cilium4j.core.CiliumVersion;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is known about a cluster's Cilium: its version and the settings that change behaviour. Immutable.
 *
 * <p>Each setting is named after its key in Helm values and in {@code cilium-config}. One that was not given has the default of
 * the version's chart, or of the agent when the profile was read from {@code cilium-config}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ClusterProfile {
    /** Returns the minor release of Cilium. */
    CiliumVersion ciliumVersion();

    /** Returns what the profile was read from. */
    ProfileSource source();

    /** Returns whether Cilium does what kube-proxy does: {@code kubeProxyReplacement}, {@code kube-proxy-replacement}. */
    Setting<Boolean> kubeProxyReplacement();

    /** Returns the devices: {@code devices} and {@code forceDeviceDetection}, {@code devices} and {@code force-device-detection}. */
    Setting<Devices> devices();

    /** Returns whether Service addresses are announced at layer 2: {@code l2announcements.enabled}, {@code enable-l2-announcements}. */
    Setting<Boolean> l2Announcements();

    /** Returns whether policies can select nodes: {@code hostFirewall.enabled}, {@code enable-host-firewall}. */
    Setting<Boolean> hostFirewall();

    /** Returns whether rules about HTTP and DNS can work: {@code l7Proxy}, {@code enable-l7-proxy}. */
    Setting<Boolean> l7Proxy();

    /** Returns whether Hubble runs in the agent: {@code hubble.enabled}, {@code enable-hubble}. */
    Setting<Boolean> hubble();

    /**
     * Returns the metrics of Hubble with their options, such as {@code dns:query;ignoreAAAA}: {@code hubble.metrics.enabled},
     * {@code hubble-metrics}. They need {@link #hubble}.
     */
    Setting<List<String>> hubbleMetrics();

    /** Returns whether the agent has metrics for Prometheus: {@code prometheus.enabled}, {@code prometheus-serve-addr}. */
    Setting<Boolean> agentPrometheus();

    /**
     * Returns the metrics that are switched on with {@code +} and off with {@code -}, such as
     * {@code +cilium_bpf_syscall_duration_seconds}: {@code prometheus.metrics}, {@code metrics}. The chart passes them on only with
     * {@link #agentPrometheus}.
     */
    Setting<List<String>> agentMetrics();

    /** Returns whether the operator has metrics for Prometheus: {@code operator.prometheus.enabled}, {@code enable-metrics}. */
    Setting<Boolean> operatorPrometheus();

    /** Returns where identities are kept: {@code identityAllocationMode}, {@code identity-allocation-mode}. */
    Setting<IdentityAllocationMode> identityAllocationMode();

    /** Returns who gives pods their addresses: {@code ipam.mode}, or {@code eni.enabled}; {@code ipam}. */
    Setting<IpamMode> ipamMode();

    /** Returns which endpoints are closed by policies: {@code policyEnforcementMode}, {@code enable-policy}. */
    Setting<PolicyEnforcementMode> policyEnforcementMode();

    /**
     * Returns whether pods have IPv4 addresses: {@code ipv4.enabled}, {@code enable-ipv4}. RKE2's chart also follows the cluster's
     * address ranges, which are not among its values.
     */
    Setting<Boolean> ipv4();

    /** Returns whether pods have IPv6 addresses: {@code ipv6.enabled}, {@code enable-ipv6}; for RKE2 see {@link #ipv4}. */
    Setting<Boolean> ipv6();

    /** Returns whether the agent handles authentication at all: {@code authentication.enabled}, {@code mesh-auth-enabled}. */
    Setting<Boolean> authentication();

    /**
     * Returns whether SPIRE gives workloads the identities that mutual authentication needs:
     * {@code authentication.mutual.spire.enabled}, {@code mesh-auth-mutual-enabled}. It needs {@link #authentication}.
     */
    Setting<Boolean> spire();

    /** Returns whether pods have addresses of both families. */
    default boolean isDualStack() {
        return ipv4().value() && ipv6().value();
    }

    /** Returns the profile of a cluster whose chart got no values. */
    static ClusterProfile defaults(CiliumVersion version) {
        return HelmProfile.defaults(version);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClusterProfile}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableClusterProfile.Builder {
        Builder() {}
    }
}
