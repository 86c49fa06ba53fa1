package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Routes of one origin.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBGPAdvertisement.class)
@JsonDeserialize(as = ImmutableBGPAdvertisement.class)
@JsonPropertyOrder({"advertisementType", "service", "interface", "selector", "attributes"})
public interface BGPAdvertisement {
    /** Returns the origin. */
    BGPAdvertisementType advertisementType();

    /**
     * Returns which addresses of Services are told; {@link BGPAdvertisementType#SERVICE} needs it, and from 1.19 on
     * {@code cilium.io/v2} refuses it beside another origin.
     */
    Optional<BGPServiceOptions> service();

    /**
     * Returns whose addresses are told; {@link BGPAdvertisementType#INTERFACE} needs it, and no other has it. Written
     * {@code interface}. Only in {@code cilium.io/v2}.
     */
    @JsonProperty("interface")
    @CiliumVersions(since = CiliumVersion.V1_19)
    Optional<BGPInterfaceOptions> interfaceOptions();

    /**
     * Returns which Services or pools are told; absent means none, empty means all. {@link
     * BGPAdvertisementType#POD_CIDR} has none.
     */
    Optional<LabelSelector> selector();

    /** Returns what is added to the routes. */
    Optional<BGPAttributes> attributes();

    /** Refuses options that the origin lacks or must not have, as the rules of the custom resource definition do. */
    @Value.Check
    default void check() {
        BGPChecks.routes(this);
    }

    /** Returns the routes of Services; {@link LabelSelector#all()} for all. */
    static BGPAdvertisement services(LabelSelector selector, BGPServiceAddressType... addresses) {
        return builder()
                .advertisementType(BGPAdvertisementType.SERVICE)
                .service(BGPServiceOptions.of(addresses))
                .selector(selector)
                .build();
    }

    /** Returns the routes of the node's pods. */
    static BGPAdvertisement podCidr() {
        return builder().advertisementType(BGPAdvertisementType.POD_CIDR).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BGPAdvertisement}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBGPAdvertisement.Builder {
        Builder() {}
    }
}
