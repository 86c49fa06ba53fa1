package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A neighbour of a BGP router.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPPeer.class)
@JsonDeserialize(as = ImmutableCiliumBGPPeer.class)
@JsonPropertyOrder({"name", "peerAddress", "peerASN", "autoDiscovery", "peerConfigRef"})
public interface CiliumBGPPeer {
    /** Returns the name, 1 to 255 characters. */
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

    /** Returns how to speak with it; absent means as BGP does by default. */
    Optional<PeerConfigReference> peerConfigRef();

    /** Refuses an address that is none, and a name that is empty or too long. */
    @Value.Check
    default void check() {
        BGPChecks.peer(this);
    }

    /**
     * Returns a neighbour at an address.
     *
     * @param config the name of the {@link CiliumBGPPeerConfig} that says how to speak with it
     */
    static CiliumBGPPeer of(String name, IpAddress address, Asn asn, String config) {
        return builder()
                .name(name)
                .peerAddress(address.toString())
                .peerASN(asn)
                .peerConfigRef(PeerConfigReference.of(config))
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPPeer}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPPeer.Builder {
        Builder() {}
    }
}
