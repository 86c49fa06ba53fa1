package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.PortNumber;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A BGP router that runs on a node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPInstance.class)
@JsonDeserialize(as = ImmutableCiliumBGPInstance.class)
@JsonPropertyOrder({"name", "localASN", "localPort", "peers"})
public interface CiliumBGPInstance {
    /** Returns the name, 1 to 255 characters. */
    String name();

    /**
     * Returns the number of its autonomous system, from 1; absent is for nodes that get theirs from a {@link
     * CiliumBGPNodeConfigOverride}.
     */
    Optional<Asn> localASN();

    /** Returns the port that it listens on; absent means that it does not listen. */
    Optional<PortNumber> localPort();

    /** Returns whom it speaks with, each with a name of its own. */
    List<CiliumBGPPeer> peers();

    /** Refuses the number 0, two peers of one name, and names that are empty or too long. */
    @Value.Check
    default void check() {
        BGPChecks.instance(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPInstance}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPInstance.Builder {
        Builder() {}
    }
}
