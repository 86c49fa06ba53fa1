package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Where a copy of requests is sent.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBackendObjectReference.class)
@JsonDeserialize(as = ImmutableBackendObjectReference.class)
@JsonPropertyOrder({"group", "kind", "name", "namespace", "port"})
public interface BackendObjectReference extends BackendReference {

    /** Refuses texts that are no names, and a Service without port. */
    @Value.Check
    default void check() {
        ReferenceChecks.backend(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BackendObjectReference}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBackendObjectReference.Builder {
        Builder() {}
    }
}
