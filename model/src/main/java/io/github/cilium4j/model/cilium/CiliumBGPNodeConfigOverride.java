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
 * What one node does otherwise than its {@link CiliumBGPClusterConfig} says. It has the name of the node. Belongs to
 * the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumbgpnodeconfigoverrides.cilium.io} of Cilium 1.18.6, 1.19.4 and
 * 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeConfigOverride.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeConfigOverride.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumBGPNodeConfigOverride extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.clusterwide(
            "CiliumBGPNodeConfigOverride", CiliumBGPNodeConfigOverride.class, "cilium.io/v2", "cilium.io/v2alpha1");

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

    /** Returns what is otherwise. */
    CiliumBGPNodeConfigOverrideSpec spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeConfigOverride}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeConfigOverride.Builder {
        Builder() {}
    }
}
