package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The addresses that a node may give to pods.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIPAMSpec.class)
@JsonDeserialize(as = ImmutableIPAMSpec.class)
@JsonPropertyOrder({
    "pool",
    "ipv6-pool",
    "pools",
    "podCIDRs",
    "min-allocate",
    "max-allocate",
    "pre-allocate",
    "max-above-watermark",
    "static-ip-tags"
})
public interface IPAMSpec {
    /** Returns single addresses of IPv4, by address. */
    @Value.NaturalOrder
    SortedMap<String, AllocationIP> pool();

    /** Returns single addresses of IPv6, by address. Written {@code ipv6-pool}. */
    @JsonProperty("ipv6-pool")
    @Value.NaturalOrder
    SortedMap<String, AllocationIP> ipv6Pool();

    /** Returns blocks of {@link CiliumPodIPPool}s. */
    Optional<IPAMPoolSpec> pools();

    /** Returns the blocks of the node. */
    List<Cidr> podCIDRs();

    /** Returns how many addresses it has at least. Written {@code min-allocate}. */
    @JsonProperty("min-allocate")
    Optional<Integer> minAllocate();

    /** Returns how many it has at most. Written {@code max-allocate}. */
    @JsonProperty("max-allocate")
    Optional<Integer> maxAllocate();

    /** Returns how many unused ones it keeps. Written {@code pre-allocate}. */
    @JsonProperty("pre-allocate")
    Optional<Integer> preAllocate();

    /** Returns how many more it may take than it needs. Written {@code max-above-watermark}. */
    @JsonProperty("max-above-watermark")
    Optional<Integer> maxAboveWatermark();

    /** Returns the tags of addresses from which it gets one of its own. Written {@code static-ip-tags}. */
    @JsonProperty("static-ip-tags")
    @Value.NaturalOrder
    SortedMap<String, String> staticIPTags();

    /** Refuses negative numbers. */
    @Value.Check
    default void check() {
        NodeChecks.notNegative("min-allocate", minAllocate());
        NodeChecks.notNegative("max-allocate", maxAllocate());
        NodeChecks.notNegative("pre-allocate", preAllocate());
        NodeChecks.notNegative("max-above-watermark", maxAboveWatermark());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPAMSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPAMSpec.Builder {
        Builder() {}
    }
}
