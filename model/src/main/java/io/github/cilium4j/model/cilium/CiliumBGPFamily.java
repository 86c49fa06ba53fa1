package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A kind of routes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPFamily.class)
@JsonDeserialize(as = ImmutableCiliumBGPFamily.class)
@JsonPropertyOrder({"afi", "safi"})
public interface CiliumBGPFamily {
    /** Returns what the routes are about. */
    BGPAfi afi();

    /** Returns how they are used. */
    BGPSafi safi();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPFamily}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPFamily.Builder {
        Builder() {}
    }
}
