package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.PortNumber;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where requests are sent, and which share of them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPBackendRef.class)
@JsonDeserialize(as = ImmutableHTTPBackendRef.class)
@JsonPropertyOrder({"group", "kind", "name", "namespace", "port", "weight", "filters"})
public interface HTTPBackendRef extends BackendReference {
    /** Returns the share among all backends of the rule, 0 to 1000000; absent means 1. */
    Optional<Integer> weight();

    /** Returns what is done with requests that go there, at most 16. */
    List<HTTPRouteFilter> filters();

    /**
     * Refuses texts that are no names, a Service without port, a weight out of range, and filters that cannot be
     * together.
     */
    @Value.Check
    default void check() {
        RouteChecks.backend(this);
    }

    /** Returns a Service in the namespace of the route. */
    static HTTPBackendRef service(String name, int port) {
        return builder().name(name).port(PortNumber.of(port)).build();
    }

    /** Returns a Service in another namespace, which needs a {@link ReferenceGrant}. */
    static HTTPBackendRef service(String namespace, String name, int port) {
        return builder()
                .namespace(namespace)
                .name(name)
                .port(PortNumber.of(port))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPBackendRef}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPBackendRef.Builder {
        Builder() {}
    }
}
