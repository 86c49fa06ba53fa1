package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is otherwise about one neighbour of one node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeConfigPeerOverride.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeConfigPeerOverride.class)
@JsonPropertyOrder({"name", "localAddress", "localPort"})
public interface CiliumBGPNodeConfigPeerOverride {
    /** Returns the name of the neighbour, 1 to 255 characters. */
    String name();

    /** Returns the address of the node that the connection comes from. */
    Optional<String> localAddress();

    /** Returns the port of the node that the connection comes from. */
    Optional<Integer> localPort();

    /** Refuses an address that is none, and a name that is empty or too long. */
    @Value.Check
    default void check() {
        BGPChecks.name(name());
        localAddress().ifPresent(text -> AddressChecks.address("localAddress", text));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeConfigPeerOverride}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeConfigPeerOverride.Builder {
        Builder() {}
    }
}
