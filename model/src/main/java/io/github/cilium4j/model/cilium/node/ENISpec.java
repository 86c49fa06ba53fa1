package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * How a node of AWS gets network interfaces and addresses.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableENISpec.class)
@JsonDeserialize(as = ImmutableENISpec.class)
@JsonPropertyOrder({
    "instance-type",
    "first-interface-index",
    "security-groups",
    "security-group-tags",
    "subnet-ids",
    "subnet-tags",
    "node-subnet-id",
    "vpc-id",
    "availability-zone",
    "exclude-interface-tags",
    "delete-on-termination",
    "use-primary-address",
    "disable-prefix-delegation",
    "instance-id",
    "min-allocate",
    "pre-allocate",
    "max-above-watermark"
})
public interface ENISpec {
    /** Returns the type of the machine. Written {@code instance-type}. */
    @JsonProperty("instance-type")
    Optional<String> instanceType();

    /** Returns the first interface whose addresses pods get, from 0. Written {@code first-interface-index}. */
    @JsonProperty("first-interface-index")
    Optional<Integer> firstInterfaceIndex();

    /** Returns the security groups of new interfaces. Written {@code security-groups}. */
    @JsonProperty("security-groups")
    List<String> securityGroups();

    /** Returns the tags of those groups. Written {@code security-group-tags}. */
    @JsonProperty("security-group-tags")
    @Value.NaturalOrder
    SortedMap<String, String> securityGroupTags();

    /** Returns the subnets of new interfaces. Written {@code subnet-ids}. */
    @JsonProperty("subnet-ids")
    List<String> subnetIds();

    /** Returns the tags of those subnets. Written {@code subnet-tags}. */
    @JsonProperty("subnet-tags")
    @Value.NaturalOrder
    SortedMap<String, String> subnetTags();

    /** Returns the subnet of the first interface. Written {@code node-subnet-id}. */
    @JsonProperty("node-subnet-id")
    Optional<String> nodeSubnetId();

    /** Returns the VPC. Written {@code vpc-id}. */
    @JsonProperty("vpc-id")
    Optional<String> vpcId();

    /** Returns the zone. Written {@code availability-zone}. */
    @JsonProperty("availability-zone")
    Optional<String> availabilityZone();

    /** Returns the tags of interfaces that Cilium leaves alone. Written {@code exclude-interface-tags}. */
    @JsonProperty("exclude-interface-tags")
    @Value.NaturalOrder
    SortedMap<String, String> excludeInterfaceTags();

    /** Returns whether interfaces go with the machine; absent means true. Written {@code delete-on-termination}. */
    @JsonProperty("delete-on-termination")
    Optional<Boolean> deleteOnTermination();

    /** Returns whether pods get the first address of an interface too. Written {@code use-primary-address}. */
    @JsonProperty("use-primary-address")
    Optional<Boolean> usePrimaryAddress();

    /** Returns whether the interfaces get addresses alone, and no blocks. Written {@code disable-prefix-delegation}. */
    @JsonProperty("disable-prefix-delegation")
    Optional<Boolean> disablePrefixDelegation();

    /** Returns the id of the machine, which {@link NodeSpec#instanceId()} took over. Written {@code instance-id}. */
    @JsonProperty("instance-id")
    @CiliumVersions(until = CiliumVersion.V1_19)
    Optional<String> instanceId();

    /** Returns what {@link IPAMSpec#minAllocate()} took over. Written {@code min-allocate}. */
    @JsonProperty("min-allocate")
    @CiliumVersions(until = CiliumVersion.V1_19)
    Optional<Integer> minAllocate();

    /** Returns what {@link IPAMSpec#preAllocate()} took over. Written {@code pre-allocate}. */
    @JsonProperty("pre-allocate")
    @CiliumVersions(until = CiliumVersion.V1_19)
    Optional<Integer> preAllocate();

    /** Returns what {@link IPAMSpec#maxAboveWatermark()} took over. Written {@code max-above-watermark}. */
    @JsonProperty("max-above-watermark")
    @CiliumVersions(until = CiliumVersion.V1_19)
    Optional<Integer> maxAboveWatermark();

    /** Refuses negative numbers. */
    @Value.Check
    default void check() {
        NodeChecks.notNegative("first-interface-index", firstInterfaceIndex());
        NodeChecks.notNegative("min-allocate", minAllocate());
        NodeChecks.notNegative("pre-allocate", preAllocate());
        NodeChecks.notNegative("max-above-watermark", maxAboveWatermark());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ENISpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableENISpec.Builder {
        Builder() {}
    }
}
