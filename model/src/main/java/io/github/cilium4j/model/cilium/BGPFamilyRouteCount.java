package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many routes of one kind were exchanged with a neighbour.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBGPFamilyRouteCount.class)
@JsonDeserialize(as = ImmutableBGPFamilyRouteCount.class)
@JsonPropertyOrder({"afi", "safi", "received", "advertised"})
public interface BGPFamilyRouteCount {
    /** Returns what the routes are about. */
    BGPAfi afi();

    /** Returns how they are used. */
    BGPSafi safi();

    /** Returns how many came from the neighbour. */
    Optional<Integer> received();

    /** Returns how many it was told. */
    Optional<Integer> advertised();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BGPFamilyRouteCount}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBGPFamilyRouteCount.Builder {
        Builder() {}
    }
}
