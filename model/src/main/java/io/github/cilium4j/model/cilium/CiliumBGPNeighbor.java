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
 * A neighbour of a {@link CiliumBGPVirtualRouter}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNeighbor.class)
@JsonDeserialize(as = ImmutableCiliumBGPNeighbor.class)
@JsonPropertyOrder({
    "peerAddress",
    "peerPort",
    "peerASN",
    "authSecretRef",
    "eBGPMultihopTTL",
    "connectRetryTimeSeconds",
    "holdTimeSeconds",
    "keepAliveTimeSeconds",
    "gracefulRestart",
    "families",
    "advertisedPathAttributes"
})
public interface CiliumBGPNeighbor {
    /** Returns its address with a prefix length, such as {@code 192.0.2.1/32}. */
    String peerAddress();

    /** Returns its port; absent means 179. */
    Optional<PortNumber> peerPort();

    /** Returns the number of its autonomous system. */
    Asn peerASN();

    /** Returns the Secret with the password under the key {@code password}; absent means none. */
    Optional<String> authSecretRef();

    /** Returns over how many hops a neighbour of another autonomous system may be, 1 to 255; absent means 1. */
    Optional<Integer> eBGPMultihopTTL();

    /** Returns the seconds until the next try to connect, from 1; absent means 120. */
    Optional<Integer> connectRetryTimeSeconds();

    /** Returns after how many seconds of silence the neighbour is gone, 3 to 65535; absent means 90. */
    Optional<Integer> holdTimeSeconds();

    /** Returns the seconds between two signs of life, 1 to 65535 and not longer than the hold time; absent means 30. */
    Optional<Integer> keepAliveTimeSeconds();

    /** Returns whether routes stay while the agent restarts; absent means no. */
    Optional<CiliumBGPNeighborGracefulRestart> gracefulRestart();

    /** Returns the kinds of routes; none means unicast of IPv4 and IPv6. */
    List<CiliumBGPFamily> families();

    /** Returns what is added to routes that the neighbour is told. */
    List<CiliumBGPPathAttributes> advertisedPathAttributes();

    /** Returns the three times as the kinds that follow this one have them. */
    default CiliumBGPTimers timers() {
        return CiliumBGPTimers.builder()
                .connectRetryTimeSeconds(connectRetryTimeSeconds())
                .holdTimeSeconds(holdTimeSeconds())
                .keepAliveTimeSeconds(keepAliveTimeSeconds())
                .build();
    }

    /**
     * Refuses an address without a prefix length, numbers out of range, and a keepalive time that is longer than the
     * hold time.
     */
    @Value.Check
    default void check() {
        BGPPeeringChecks.neighbor(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNeighbor}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNeighbor.Builder {
        Builder() {}
    }
}
