package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import org.immutables.value.Value;

/**
 * Allows objects of other namespaces to refer to objects of its own. Lives in a namespace.
 *
 * <p>Source: Gateway API 1.6.1, standard channel, custom resource definition {@code
 * referencegrants.gateway.networking.k8s.io}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReferenceGrant.class)
@JsonDeserialize(as = ImmutableReferenceGrant.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface ReferenceGrant extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.namespaced(
            "ReferenceGrant",
            ReferenceGrant.class,
            "gateway.networking.k8s.io/v1beta1",
            "gateway.networking.k8s.io/v1");

    /**
     * Returns {@code gateway.networking.k8s.io/v1beta1}, the default because older releases serve no other, or {@code
     * gateway.networking.k8s.io/v1}. Both are the same.
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

    /** Returns who may refer to what. */
    ReferenceGrantSpec spec();

    /** Refuses an API version that no API server serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferenceGrant}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableReferenceGrant.Builder {
        Builder() {}
    }
}
