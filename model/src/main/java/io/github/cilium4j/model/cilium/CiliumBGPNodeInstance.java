package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.PortNumber;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A BGP router of one node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeInstance.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeInstance.class)
@JsonPropertyOrder({"name", "localASN", "routerID", "localPort", "peers"})
public interface CiliumBGPNodeInstance {
    /** Returns the name, 1 to 255 characters. */
    String name();

    /** Returns the number of its autonomous system, from 1. */
    Optional<Asn> localASN();

    /** Returns its router id, an IPv4 address; absent means one that is derived from the address of the node. */
    Optional<IpAddress> routerID();

    /** Returns the port that it listens on; absent means that it does not listen. */
    Optional<PortNumber> localPort();

    /** Returns whom it speaks with, each with a name of its own. */
    List<CiliumBGPNodePeer> peers();

    /** Refuses the number 0, a router id of IPv6, two peers of one name, and a name that is empty or too long. */
    @Value.Check
    default void check() {
        BGPNodeChecks.instance(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeInstance}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeInstance.Builder {
        Builder() {}
    }
}
