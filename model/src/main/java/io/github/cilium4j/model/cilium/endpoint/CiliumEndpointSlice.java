package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Many {@link CiliumEndpoint}s of one namespace in short form, for agents of other nodes. Cilium's operator writes
 * it. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumendpointslices.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumEndpointSlice.class)
@JsonDeserialize(as = ImmutableCiliumEndpointSlice.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "namespace", "endpoints"})
public interface CiliumEndpointSlice extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumEndpointSlice", CiliumEndpointSlice.class, "cilium.io/v2alpha1");

    /** Returns {@code cilium.io/v2alpha1}: no supported Cilium serves another. */
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

    /** Returns the namespace of the pods. */
    Optional<String> namespace();

    /** Returns the pods. Always written, because the API server wants it even when it is empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<CoreCiliumEndpoint> endpoints();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumEndpointSlice}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumEndpointSlice.Builder {
        Builder() {}
    }
}
