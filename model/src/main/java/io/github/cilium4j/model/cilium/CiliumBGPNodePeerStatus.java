package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.Asn;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state of a neighbour.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodePeerStatus.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodePeerStatus.class)
@JsonPropertyOrder({"name", "peerAddress", "peerASN", "peeringState", "timers", "establishedTime", "routeCount"})
public interface CiliumBGPNodePeerStatus {
    /** Returns the name of the neighbour. */
    String name();

    /** Returns its address. */
    String peerAddress();

    /** Returns the number of its autonomous system. */
    Optional<Asn> peerASN();

    /** Returns the state of the session, such as {@code established} or {@code active}. */
    Optional<String> peeringState();

    /** Returns the times that were agreed on. */
    Optional<CiliumBGPTimersState> timers();

    /** Returns since when the session has stood, in RFC 3339 form. */
    Optional<String> establishedTime();

    /** Returns how many routes were exchanged, by their kind. */
    List<BGPFamilyRouteCount> routeCount();

    /** Returns whether the session stands. */
    default boolean established() {
        return peeringState().filter("established"::equals).isPresent();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodePeerStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodePeerStatus.Builder {
        Builder() {}
    }
}
