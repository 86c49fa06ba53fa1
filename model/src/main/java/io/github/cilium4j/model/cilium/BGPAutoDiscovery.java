package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the address of a neighbour is found.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBGPAutoDiscovery.class)
@JsonDeserialize(as = ImmutableBGPAutoDiscovery.class)
@JsonPropertyOrder({"mode", "defaultGateway"})
public interface BGPAutoDiscovery {
    /** Returns the way. */
    BGPAutoDiscoveryMode mode();

    /** Returns what is needed for {@link BGPAutoDiscoveryMode#DEFAULT_GATEWAY}. */
    Optional<DefaultGateway> defaultGateway();

    /** Returns that the default gateway of the node is the neighbour. */
    static BGPAutoDiscovery defaultGateway(BGPAddressFamily family) {
        return builder()
                .mode(BGPAutoDiscoveryMode.DEFAULT_GATEWAY)
                .defaultGateway(DefaultGateway.builder().addressFamily(family).build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BGPAutoDiscovery}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBGPAutoDiscovery.Builder {
        Builder() {}
    }
}
