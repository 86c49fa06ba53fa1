package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a failed synchronization is tried again.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRetryStrategy.class)
@JsonDeserialize(as = ImmutableRetryStrategy.class)
@JsonPropertyOrder({"limit", "backoff", "refresh"})
public interface RetryStrategy {
    /** Returns how often; 0 means not at all, negative without end. */
    Optional<Long> limit();

    /** Returns how long to wait; absent means 5 seconds, twice as long each time, at most 3 minutes. */
    Optional<Backoff> backoff();

    /** Returns whether the latest revision is tried instead of the one that failed; absent means no. */
    Optional<Boolean> refresh();

    /** Returns the strategy that waits longer each time. */
    static RetryStrategy of(long limit, Backoff backoff) {
        return builder().limit(limit).backoff(backoff).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetryStrategy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableRetryStrategy.Builder {
        Builder() {}
    }
}
