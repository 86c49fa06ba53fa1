package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A network interface of a node of Alibaba Cloud.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAlibabaENI.class)
@JsonDeserialize(as = ImmutableAlibabaENI.class)
@JsonPropertyOrder({
    "network-interface-id",
    "mac-address",
    "type",
    "instance-id",
    "security-groupids",
    "vpc",
    "zone-id",
    "vswitch",
    "primary-ip-address",
    "private-ipsets",
    "tags"
})
public interface AlibabaENI {
    /** Returns the id. Written {@code network-interface-id}. */
    @JsonProperty("network-interface-id")
    Optional<String> networkInterfaceId();

    /** Returns the hardware address. Written {@code mac-address}. */
    @JsonProperty("mac-address")
    Optional<String> macAddress();

    /** Returns whether it is the first one of the machine: {@code Primary} or {@code Secondary}. */
    Optional<String> type();

    /** Returns the machine. Written {@code instance-id}. */
    @JsonProperty("instance-id")
    Optional<String> instanceId();

    /** Returns its security groups. Written {@code security-groupids}. */
    @JsonProperty("security-groupids")
    List<String> securityGroupIds();

    /** Returns the VPC. */
    Optional<AlibabaVPC> vpc();

    /** Returns the zone. Written {@code zone-id}. */
    @JsonProperty("zone-id")
    Optional<String> zoneId();

    /** Returns the switch. */
    @JsonProperty("vswitch")
    Optional<AlibabaVSwitch> vSwitch();

    /** Returns the first address. Written {@code primary-ip-address}. */
    @JsonProperty("primary-ip-address")
    Optional<String> primaryIPAddress();

    /** Returns its addresses. Written {@code private-ipsets}. */
    @JsonProperty("private-ipsets")
    List<PrivateIPSet> privateIPSets();

    /** Returns its tags. */
    @Value.NaturalOrder
    SortedMap<String, String> tags();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlibabaENI}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAlibabaENI.Builder {
        Builder() {}
    }
}
