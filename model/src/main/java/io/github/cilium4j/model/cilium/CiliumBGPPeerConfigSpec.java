package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to speak with a neighbour, and what it is told.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPPeerConfigSpec.class)
@JsonDeserialize(as = ImmutableCiliumBGPPeerConfigSpec.class)
@JsonPropertyOrder({"transport", "timers", "authSecretRef", "gracefulRestart", "ebgpMultihop", "families"})
public interface CiliumBGPPeerConfigSpec {
    /** Returns how the connection is made. */
    Optional<CiliumBGPTransport> transport();

    /** Returns the times that are agreed on. */
    Optional<CiliumBGPTimers> timers();

    /**
     * Returns the Secret with the password under the key {@code password}, in the namespace that Cilium is set up
     * with; absent means none.
     */
    Optional<String> authSecretRef();

    /** Returns whether routes stay while the agent restarts; absent means no. */
    Optional<CiliumBGPNeighborGracefulRestart> gracefulRestart();

    /** Returns over how many hops a neighbour of another autonomous system may be, 1 to 255; absent means 1. */
    Optional<Integer> ebgpMultihop();

    /**
     * Returns the kinds of routes, and what is told of each; none means unicast of IPv6 and IPv4, of which nothing is
     * told.
     */
    List<CiliumBGPFamilyWithAdverts> families();

    /** Refuses hops outside 1 to 255. */
    @Value.Check
    default void check() {
        BGPChecks.multihop(ebgpMultihop());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPPeerConfigSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPPeerConfigSpec.Builder {
        Builder() {}
    }
}
