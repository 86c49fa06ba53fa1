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
 * How a node of Alibaba Cloud gets network interfaces and addresses.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAlibabaCloudSpec.class)
@JsonDeserialize(as = ImmutableAlibabaCloudSpec.class)
@JsonPropertyOrder({
    "instance-type",
    "availability-zone",
    "vpc-id",
    "cidr-block",
    "vswitches",
    "vswitch-tags",
    "security-groups",
    "security-group-tags"
})
public interface AlibabaCloudSpec {
    /** Returns the type of the machine. Written {@code instance-type}. */
    @JsonProperty("instance-type")
    Optional<String> instanceType();

    /** Returns the zone. Written {@code availability-zone}. */
    @JsonProperty("availability-zone")
    Optional<String> availabilityZone();

    /** Returns the VPC. Written {@code vpc-id}. */
    @JsonProperty("vpc-id")
    Optional<String> vpcId();

    /** Returns the block of IPv4 of the VPC. Before 1.20 the API server takes any text. Written {@code cidr-block}. */
    @JsonProperty("cidr-block")
    Optional<String> cidrBlock();

    /** Returns the switches of new interfaces. */
    @JsonProperty("vswitches")
    List<String> vSwitches();

    /** Returns the tags of those switches. Written {@code vswitch-tags}. */
    @JsonProperty("vswitch-tags")
    @Value.NaturalOrder
    SortedMap<String, String> vSwitchTags();

    /** Returns the security groups of new interfaces. Written {@code security-groups}. */
    @JsonProperty("security-groups")
    List<String> securityGroups();

    /** Returns the tags of those groups. Written {@code security-group-tags}. */
    @JsonProperty("security-group-tags")
    @Value.NaturalOrder
    SortedMap<String, String> securityGroupTags();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlibabaCloudSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAlibabaCloudSpec.Builder {
        Builder() {}
    }
}
