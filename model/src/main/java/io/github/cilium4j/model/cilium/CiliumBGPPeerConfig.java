package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to speak with neighbours that refer to it, and what they are told. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumbgppeerconfigs.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPPeerConfig.class)
@JsonDeserialize(as = ImmutableCiliumBGPPeerConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumBGPPeerConfig extends Manifest {
    /** The kind and its API versions. */
    Kind KIND =
            Kind.clusterwide("CiliumBGPPeerConfig", CiliumBGPPeerConfig.class, "cilium.io/v2", "cilium.io/v2alpha1");

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

    /** Returns how to speak, and what about. */
    CiliumBGPPeerConfigSpec spec();

    /** Returns what the operator reports, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an API version that no supported Cilium serves, and fields that the API version does not have. */
    @Value.Check
    default void check() {
        BGPChecks.peerConfig(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPPeerConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPPeerConfig.Builder {
        Builder() {}
    }
}
