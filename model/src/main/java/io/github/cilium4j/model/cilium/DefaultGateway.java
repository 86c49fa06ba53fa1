package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Which default gateway is meant.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDefaultGateway.class)
@JsonDeserialize(as = ImmutableDefaultGateway.class)
@JsonPropertyOrder({"addressFamily"})
public interface DefaultGateway {
    /** Returns the family of its address. */
    BGPAddressFamily addressFamily();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DefaultGateway}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableDefaultGateway.Builder {
        Builder() {}
    }
}
