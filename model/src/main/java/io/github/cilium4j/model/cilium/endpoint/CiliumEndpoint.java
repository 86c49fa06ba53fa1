package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.IpAddress;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pod as the agent of its node sees it; it has the name of the pod. Cilium writes it, and {@code status} is all
 * that it has.
 *
 * <p>Source: custom resource definition {@code ciliumendpoints.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumEndpoint.class)
@JsonDeserialize(as = ImmutableCiliumEndpoint.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "status"})
public interface CiliumEndpoint extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("CiliumEndpoint", CiliumEndpoint.class, "cilium.io/v2");

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

    /** Returns what the agent reports. */
    Optional<EndpointStatus> status();

    /** Returns the identity that policies see; absent while the pod has none. */
    default Optional<EndpointIdentity> identity() {
        return status().flatMap(EndpointStatus::identity);
    }

    /** Returns the addresses of the pod. */
    default List<IpAddress> addresses() {
        return status().flatMap(EndpointStatus::networking)
                .map(EndpointNetworking::addresses)
                .orElse(List.of());
    }

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumEndpoint}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumEndpoint.Builder {
        Builder() {}
    }
}
