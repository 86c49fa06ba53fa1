package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long an answer may take, as {@code 10s} or {@code 1m30s}; {@code 0s} means without end.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRouteTimeouts.class)
@JsonDeserialize(as = ImmutableHTTPRouteTimeouts.class)
@JsonPropertyOrder({"request", "backendRequest"})
public interface HTTPRouteTimeouts {
    /** Returns how long the whole request may take. */
    Optional<String> request();

    /** Returns how long one try at a backend may take, not longer than {@link #request()}. */
    Optional<String> backendRequest();

    /** Refuses a text that is no duration, and a try that may take longer than the whole. */
    @Value.Check
    default void check() {
        TimeoutChecks.check(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRouteTimeouts}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRouteTimeouts.Builder {
        Builder() {}
    }
}
