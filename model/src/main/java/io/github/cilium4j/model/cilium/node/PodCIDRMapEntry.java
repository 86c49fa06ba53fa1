package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state of a block of a node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePodCIDRMapEntry.class)
@JsonDeserialize(as = ImmutablePodCIDRMapEntry.class)
@JsonPropertyOrder({"status"})
public interface PodCIDRMapEntry {
    /** Returns the state. */
    Optional<PodCIDRStatus> status();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PodCIDRMapEntry}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePodCIDRMapEntry.Builder {
        Builder() {}
    }
}
