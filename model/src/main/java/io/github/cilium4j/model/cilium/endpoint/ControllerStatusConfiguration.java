package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a controller of the agent runs.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableControllerStatusConfiguration.class)
@JsonDeserialize(as = ImmutableControllerStatusConfiguration.class)
@JsonPropertyOrder({"error-retry", "error-retry-base", "interval"})
public interface ControllerStatusConfiguration {
    /** Returns whether it runs again after a failure. Written {@code error-retry}. */
    @JsonProperty("error-retry")
    Optional<Boolean> errorRetry();

    /** Returns after which time, in nanoseconds. Written {@code error-retry-base}. */
    @JsonProperty("error-retry-base")
    Optional<Long> errorRetryBase();

    /** Returns the time between two runs, in nanoseconds. */
    Optional<Long> interval();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerStatusConfiguration}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableControllerStatusConfiguration.Builder {
        Builder() {}
    }
}
