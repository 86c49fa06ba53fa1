package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.L2AnnouncementPolicySpec;
import io.github.cilium4j.model.profile.Devices;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The announcement of Service addresses at layer 2, on interfaces that Cilium manages.
 *
 * <p>Cilium takes a policy whose interface is none of its devices, holds the lease and answers no ARP request. So
 * {@code build()} takes the devices of the cluster and refuses such an interface (invariant I-01). What cannot be told is not
 * refused: {@link #advice} says it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface L2Announcement {
    /** Returns the devices of the cluster; {@link Devices#autoDetected} when nobody knows them. */
    Devices devices();

    /** Returns the name of the policy; {@code default} when not set. */
    @Value.Default
    default String name() {
        return "default";
    }

    /**
     * Returns the interfaces to announce on, each a regular expression in RE2 syntax that is found anywhere in a device's name;
     * empty means every device.
     */
    List<String> interfaces();

    /** Returns which Services are announced; all when not set. */
    @Value.Default
    default LabelSelector serviceSelector() {
        return LabelSelector.all();
    }

    /** Returns which nodes announce; absent means all. */
    Optional<LabelSelector> nodeSelector();

    /** Returns whether load-balancer addresses are announced; yes when not set. */
    @Value.Default
    default boolean loadBalancerIPs() {
        return true;
    }

    /** Returns whether the Services' {@code externalIPs} are announced; yes when not set. */
    @Value.Default
    default boolean externalIPs() {
        return true;
    }

    /** Returns the policy. */
    default CiliumL2AnnouncementPolicy manifest() {
        return CiliumL2AnnouncementPolicy.builder()
                .metadata(ObjectMeta.of(name()))
                .spec(L2AnnouncementPolicySpec.builder()
                        .serviceSelector(serviceSelector())
                        .nodeSelector(nodeSelector())
                        .interfaces(interfaces())
                        .externalIPs(externalIPs())
                        .loadBalancerIPs(loadBalancerIPs())
                        .build())
                .build();
    }

    /**
     * Returns what is worth knowing about the interfaces and keeps nothing from working: one is only a part of a device's name
     * ({@code LB-002}), or whether it is a device cannot be told ({@code LB-003}).
     */
    default List<Finding> advice() {
        return new L2InterfaceCheck(List.of(DeviceSource.of(devices())))
                .check(AnnouncedInterface.of(Located.built(manifest())));
    }

    /** Refuses an interface that is none of the devices, or no regular expression. */
    @Value.Check
    default void check() {
        advice().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new InvalidManifestException("interfaces", finding.message(), finding.fix());
                });
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link L2Announcement}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableL2Announcement.Builder {
        Builder() {}
    }
}
