package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Asn;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A neighbour of a BGP router of one node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodePeer.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodePeer.class)
@JsonPropertyOrder({"name", "peerAddress", "peerASN", "autoDiscovery", "localAddress", "peerConfigRef"})
public interface CiliumBGPNodePeer {
    /** Returns the name. */
    String name();

    /**
     * Returns its address; one of IPv6 may name a zone, such as {@code fe80::1%eth0}. Absent beside {@link
     * #autoDiscovery()}.
     */
    Optional<String> peerAddress();

    /** Returns the number of its autonomous system; absent or 0 means any that it names itself. */
    Optional<Asn> peerASN();

    /** Returns how its address is found. Only in {@code cilium.io/v2}. */
    Optional<BGPAutoDiscovery> autoDiscovery();

    /** Returns the address of the node that the connection comes from; absent means the one that routing chooses. */
    Optional<String> localAddress();

    /** Returns how to speak with it; absent means as BGP does by default. */
    Optional<PeerConfigReference> peerConfigRef();

    /** Refuses addresses that are none. */
    @Value.Check
    default void check() {
        peerAddress().ifPresent(text -> AddressChecks.address("peerAddress", text));
        localAddress().ifPresent(text -> AddressChecks.address("localAddress", text));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodePeer}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodePeer.Builder {
        Builder() {}
    }
}
