package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Listeners, routes and clusters that Envoy runs on the nodes, and the Services of one namespace that they serve.
 *
 * <p>Source: custom resource definition {@code ciliumenvoyconfigs.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumEnvoyConfig.class)
@JsonDeserialize(as = ImmutableCiliumEnvoyConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumEnvoyConfig extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("CiliumEnvoyConfig", CiliumEnvoyConfig.class, "cilium.io/v2");

    /** Returns {@code cilium.io/v2}: no supported Cilium serves another. */
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

    /** Returns the resources and their Services. */
    Optional<CiliumEnvoyConfigSpec> spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumEnvoyConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumEnvoyConfig.Builder {
        Builder() {}
    }
}
