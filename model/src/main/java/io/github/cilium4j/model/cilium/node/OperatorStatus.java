package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the operator says about a node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOperatorStatus.class)
@JsonDeserialize(as = ImmutableOperatorStatus.class)
@JsonPropertyOrder({"error"})
public interface OperatorStatus {
    /** Returns what went wrong. */
    Optional<String> error();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OperatorStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableOperatorStatus.Builder {
        Builder() {}
    }
}
