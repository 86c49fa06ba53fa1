package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import org.immutables.value.Value;

/**
 * Settings of {@code cilium-config} that some nodes have otherwise. It stands in the namespace of Cilium, and the
 * agents read it when they start.
 *
 * <p>Source: custom resource definition {@code ciliumnodeconfigs.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumNodeConfig.class)
@JsonDeserialize(as = ImmutableCiliumNodeConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumNodeConfig extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.namespaced("CiliumNodeConfig", CiliumNodeConfig.class, "cilium.io/v2", "cilium.io/v2alpha1");

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

    /** Returns the nodes and their settings. */
    CiliumNodeConfigSpec spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumNodeConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumNodeConfig.Builder {
        Builder() {}
    }
}
