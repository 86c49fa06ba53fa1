package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of routes, and what is told of it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPFamilyWithAdverts.class)
@JsonDeserialize(as = ImmutableCiliumBGPFamilyWithAdverts.class)
@JsonPropertyOrder({"afi", "safi", "advertisements"})
public interface CiliumBGPFamilyWithAdverts {
    /** Returns what the routes are about. */
    BGPAfi afi();

    /** Returns how they are used. */
    BGPSafi safi();

    /** Returns which {@link CiliumBGPAdvertisement}s are told, by their labels; absent means none. */
    Optional<LabelSelector> advertisements();

    /** Returns unicast routes, told by the advertisements with one label. */
    static CiliumBGPFamilyWithAdverts unicast(BGPAfi afi, LabelSelector advertisements) {
        return builder()
                .afi(afi)
                .safi(BGPSafi.UNICAST)
                .advertisements(advertisements)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPFamilyWithAdverts}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPFamilyWithAdverts.Builder {
        Builder() {}
    }
}
