package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A port with a name.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePort.class)
@JsonDeserialize(as = ImmutablePort.class)
@JsonPropertyOrder({"name", "port", "protocol"})
public interface Port {
    /** Returns the name. */
    Optional<String> name();

    /** Returns the number. */
    Optional<Integer> port();

    /** Returns the protocol, such as {@code TCP}. */
    Optional<String> protocol();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Port}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePort.Builder {
        Builder() {}
    }
}
