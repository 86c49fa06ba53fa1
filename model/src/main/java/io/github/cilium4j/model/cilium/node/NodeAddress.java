package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address of a node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNodeAddress.class)
@JsonDeserialize(as = ImmutableNodeAddress.class)
@JsonPropertyOrder({"type", "ip"})
public interface NodeAddress {
    /** Returns its type, such as {@code InternalIP}, {@code ExternalIP} or {@code CiliumInternalIP}. */
    Optional<String> type();

    /** Returns the address. */
    Optional<String> ip();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NodeAddress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableNodeAddress.Builder {
        Builder() {}
    }
}
