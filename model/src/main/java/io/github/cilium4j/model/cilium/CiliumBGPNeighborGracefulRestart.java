package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether routes stay while the agent restarts.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNeighborGracefulRestart.class)
@JsonDeserialize(as = ImmutableCiliumBGPNeighborGracefulRestart.class)
@JsonPropertyOrder({"enabled", "restartTimeSeconds"})
public interface CiliumBGPNeighborGracefulRestart {
    /** Returns whether they do. */
    boolean enabled();

    /** Returns how many seconds the neighbour keeps them, 1 to 4095; absent means 120. */
    Optional<Integer> restartTimeSeconds();

    /** Refuses a time outside 1 to 4095. */
    @Value.Check
    default void check() {
        BGPChecks.restart(restartTimeSeconds());
    }

    /** Returns that routes stay for some seconds. */
    static CiliumBGPNeighborGracefulRestart of(int restartTimeSeconds) {
        return builder().enabled(true).restartTimeSeconds(restartTimeSeconds).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNeighborGracefulRestart}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNeighborGracefulRestart.Builder {
        Builder() {}
    }
}
