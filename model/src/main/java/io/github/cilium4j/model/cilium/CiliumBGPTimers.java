package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The times that two neighbours agree on.
 *
 * <p>A graceful restart holds up the keepalives of every neighbour, so the hold time should be longer than restart
 * time and keepalive time together.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPTimers.class)
@JsonDeserialize(as = ImmutableCiliumBGPTimers.class)
@JsonPropertyOrder({"connectRetryTimeSeconds", "holdTimeSeconds", "keepAliveTimeSeconds"})
public interface CiliumBGPTimers {
    /** Returns the seconds until the next try to connect, from 1; absent means 120. */
    Optional<Integer> connectRetryTimeSeconds();

    /** Returns after how many seconds of silence the neighbour is gone, 3 to 65535; absent means 90. */
    Optional<Integer> holdTimeSeconds();

    /** Returns the seconds between two signs of life, 1 to 65535 and not longer than the hold time; absent means 30. */
    Optional<Integer> keepAliveTimeSeconds();

    /** Refuses times out of range, and a keepalive time that is longer than the hold time. */
    @Value.Check
    default void check() {
        BGPChecks.timers(this);
    }

    /** Returns the times, with 120 seconds until the next try to connect. */
    static CiliumBGPTimers of(int holdTimeSeconds, int keepAliveTimeSeconds) {
        return builder()
                .holdTimeSeconds(holdTimeSeconds)
                .keepAliveTimeSeconds(keepAliveTimeSeconds)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPTimers}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPTimers.Builder {
        Builder() {}
    }
}
