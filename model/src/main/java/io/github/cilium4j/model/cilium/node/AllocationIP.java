package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who has an address, and where it comes from.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAllocationIP.class)
@JsonDeserialize(as = ImmutableAllocationIP.class)
@JsonPropertyOrder({"owner", "resource"})
public interface AllocationIP {
    /** Returns who has it, such as namespace and name of a pod. */
    Optional<String> owner();

    /** Returns where it comes from, such as the id of an interface. */
    Optional<String> resource();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AllocationIP}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAllocationIP.Builder {
        Builder() {}
    }
}
