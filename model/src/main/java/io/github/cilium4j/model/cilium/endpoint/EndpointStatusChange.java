package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened to a pod.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointStatusChange.class)
@JsonDeserialize(as = ImmutableEndpointStatusChange.class)
@JsonPropertyOrder({"code", "message", "state", "timestamp"})
public interface EndpointStatusChange {
    /** Returns {@code ok} or {@code failed}. */
    Optional<String> code();

    /** Returns what happened. */
    Optional<String> message();

    /** Returns the state that it led to. */
    Optional<String> state();

    /** Returns when, in RFC 3339 form. */
    Optional<String> timestamp();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointStatusChange}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointStatusChange.Builder {
        Builder() {}
    }
}
