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
 * Listeners, routes and clusters that Envoy runs on the nodes, and the Services of any namespace that they serve.
 * Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumclusterwideenvoyconfigs.cilium.io} of Cilium 1.18.6, 1.19.4 and
 * 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumClusterwideEnvoyConfig.class)
@JsonDeserialize(as = ImmutableCiliumClusterwideEnvoyConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumClusterwideEnvoyConfig extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumClusterwideEnvoyConfig", CiliumClusterwideEnvoyConfig.class, "cilium.io/v2");

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

    /** Builds a {@link CiliumClusterwideEnvoyConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumClusterwideEnvoyConfig.Builder {
        Builder() {}
    }
}
