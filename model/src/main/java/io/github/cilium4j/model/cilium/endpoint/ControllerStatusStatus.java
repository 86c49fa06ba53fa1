package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the runs of a controller of the agent went.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableControllerStatusStatus.class)
@JsonDeserialize(as = ImmutableControllerStatusStatus.class)
@JsonPropertyOrder({
    "consecutive-failure-count",
    "failure-count",
    "last-failure-msg",
    "last-failure-timestamp",
    "last-success-timestamp",
    "success-count"
})
public interface ControllerStatusStatus {
    /** Returns how many runs have failed since the last good one. Written {@code consecutive-failure-count}. */
    @JsonProperty("consecutive-failure-count")
    Optional<Long> consecutiveFailureCount();

    /** Returns how many runs failed. Written {@code failure-count}. */
    @JsonProperty("failure-count")
    Optional<Long> failureCount();

    /** Returns what the last failure says. Written {@code last-failure-msg}. */
    @JsonProperty("last-failure-msg")
    Optional<String> lastFailureMsg();

    /** Returns when that was. Written {@code last-failure-timestamp}. */
    @JsonProperty("last-failure-timestamp")
    Optional<String> lastFailureTimestamp();

    /** Returns when it last went well. Written {@code last-success-timestamp}. */
    @JsonProperty("last-success-timestamp")
    Optional<String> lastSuccessTimestamp();

    /** Returns how many runs went well. Written {@code success-count}. */
    @JsonProperty("success-count")
    Optional<Long> successCount();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ControllerStatusStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableControllerStatusStatus.Builder {
        Builder() {}
    }
}
