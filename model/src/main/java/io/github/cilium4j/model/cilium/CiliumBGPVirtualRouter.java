package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.value.Asn;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A BGP router of a {@link CiliumBGPPeeringPolicy}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPVirtualRouter.class)
@JsonDeserialize(as = ImmutableCiliumBGPVirtualRouter.class)
@JsonPropertyOrder({
    "localASN",
    "exportPodCIDR",
    "podIPPoolSelector",
    "serviceSelector",
    "serviceAdvertisements",
    "neighbors"
})
public interface CiliumBGPVirtualRouter {
    /** Returns the number of its autonomous system. */
    Asn localASN();

    /** Returns whether the block of the node's pods is told; absent means false. */
    Optional<Boolean> exportPodCIDR();

    /** Returns the pools of pod addresses that are told; absent means none. */
    Optional<LabelSelector> podIPPoolSelector();

    /** Returns the Services that are told; absent means none. */
    Optional<LabelSelector> serviceSelector();

    /** Returns which of their addresses are told; absent means the load-balancer addresses, an empty list none. */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<BGPServiceAddressType> serviceAdvertisements();

    /** Returns whom it speaks with, at least one. */
    List<CiliumBGPNeighbor> neighbors();

    /** Refuses no neighbour. */
    @Value.Check
    default void check() {
        BGPPeeringChecks.some("neighbors", neighbors());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPVirtualRouter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPVirtualRouter.Builder {
        Builder() {}
    }
}
