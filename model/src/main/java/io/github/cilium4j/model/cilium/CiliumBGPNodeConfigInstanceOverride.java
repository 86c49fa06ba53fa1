package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.IpAddress;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one BGP router of one node does otherwise.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeConfigInstanceOverride.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeConfigInstanceOverride.class)
@JsonPropertyOrder({"name", "routerID", "localPort", "peers", "localASN"})
public interface CiliumBGPNodeConfigInstanceOverride {
    /** Returns the name of the router, 1 to 255 characters. */
    String name();

    /** Returns its router id, an IPv4 address that no other router has. */
    Optional<IpAddress> routerID();

    /**
     * Returns the port that it listens on, 1 to 65535. The API server takes any number here, and the operator then
     * fails to write the configuration of the node.
     */
    Optional<Integer> localPort();

    /** Returns what is otherwise about neighbours, each once. */
    List<CiliumBGPNodeConfigPeerOverride> peers();

    /** Returns the number of its autonomous system, from 1. */
    Optional<Asn> localASN();

    /** Refuses the number 0, a router id of IPv6, two peers of one name, and a name that is empty or too long. */
    @Value.Check
    default void check() {
        BGPNodeChecks.override(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeConfigInstanceOverride}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeConfigInstanceOverride.Builder {
        Builder() {}
    }
}
