package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import org.immutables.value.Value;

/**
 * What neighbours are told. A {@link CiliumBGPPeerConfig} selects it by its labels. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumbgpadvertisements.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPAdvertisement.class)
@JsonDeserialize(as = ImmutableCiliumBGPAdvertisement.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumBGPAdvertisement extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.clusterwide(
            "CiliumBGPAdvertisement", CiliumBGPAdvertisement.class, "cilium.io/v2", "cilium.io/v2alpha1");

    /**
     * Returns {@code cilium.io/v2}, the default, or {@code cilium.io/v2alpha1}, which is deprecated. Every supported
     * Cilium serves both.
     */
    @Override
    @Value.Default
    default String apiVersion() {
        return KIND.defaultApiVersion();
    }

    @Override
    @Value.Derived
    default String kind() {
        return KIND.name();
    }

    @Override
    ObjectMeta metadata();

    /** Returns what is told. */
    CiliumBGPAdvertisementSpec spec();

    /** Refuses an API version that no supported Cilium serves, and what the API version does not have. */
    @Value.Check
    default void check() {
        BGPChecks.advertisement(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPAdvertisement}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPAdvertisement.Builder {
        Builder() {}
    }
}
