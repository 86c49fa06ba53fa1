package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long to wait before another try.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBackoff.class)
@JsonDeserialize(as = ImmutableBackoff.class)
@JsonPropertyOrder({"duration", "factor", "maxDuration"})
public interface Backoff {
    /** Returns the first time: seconds, or a duration of Go such as {@code 10s}. */
    Optional<String> duration();

    /** Returns what it is multiplied by each time. */
    Optional<Long> factor();

    /** Returns the longest time, such as {@code 10m}. */
    Optional<String> maxDuration();

    /** Returns a time that grows by a factor up to a longest one. */
    static Backoff of(String duration, long factor, String maxDuration) {
        return builder()
                .duration(duration)
                .factor(factor)
                .maxDuration(maxDuration)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Backoff}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBackoff.Builder {
        Builder() {}
    }
}
