package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Which addresses of {@link IPAMSpec} are used.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIPAMStatus.class)
@JsonDeserialize(as = ImmutableIPAMStatus.class)
@JsonPropertyOrder({
    "used",
    "ipv6-used",
    "pod-cidrs",
    "operator-status",
    "release-ips",
    "release-ipv6s",
    "assigned-static-ip"
})
public interface IPAMStatus {
    /** Returns those of IPv4, by address. */
    @Value.NaturalOrder
    SortedMap<String, AllocationIP> used();

    /** Returns those of IPv6, by address. Written {@code ipv6-used}. */
    @JsonProperty("ipv6-used")
    @Value.NaturalOrder
    SortedMap<String, AllocationIP> ipv6Used();

    /** Returns the state of the blocks of {@link IPAMSpec#podCIDRs()}, by block. Written {@code pod-cidrs}. */
    @JsonProperty("pod-cidrs")
    @Value.NaturalOrder
    SortedMap<String, PodCIDRMapEntry> podCIDRs();

    /** Returns what the operator says. Written {@code operator-status}. */
    @JsonProperty("operator-status")
    Optional<OperatorStatus> operatorStatus();

    /** Returns how far addresses of IPv4 are that are to be given back, by address. Written {@code release-ips}. */
    @JsonProperty("release-ips")
    @Value.NaturalOrder
    SortedMap<String, IPReleaseStatus> releaseIPs();

    /** Returns how far addresses of IPv6 are that are to be given back, by address. Written {@code release-ipv6s}. */
    @JsonProperty("release-ipv6s")
    @Value.NaturalOrder
    SortedMap<String, IPReleaseStatus> releaseIPv6s();

    /** Returns the address of its own. Written {@code assigned-static-ip}. */
    @JsonProperty("assigned-static-ip")
    Optional<String> assignedStaticIP();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPAMStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPAMStatus.Builder {
        Builder() {}
    }
}
