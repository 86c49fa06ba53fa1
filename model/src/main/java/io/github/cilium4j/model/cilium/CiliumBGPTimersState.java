package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The times that two neighbours agreed on.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPTimersState.class)
@JsonDeserialize(as = ImmutableCiliumBGPTimersState.class)
@JsonPropertyOrder({"appliedHoldTimeSeconds", "appliedKeepaliveSeconds"})
public interface CiliumBGPTimersState {
    /** Returns after how many seconds of silence the neighbour is gone. */
    Optional<Integer> appliedHoldTimeSeconds();

    /** Returns the seconds between two signs of life. */
    Optional<Integer> appliedKeepaliveSeconds();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPTimersState}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPTimersState.Builder {
        Builder() {}
    }
}
