package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Communities of routes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBGPCommunities.class)
@JsonDeserialize(as = ImmutableBGPCommunities.class)
@JsonPropertyOrder({"standard", "wellKnown", "large"})
public interface BGPCommunities {
    /**
     * Returns communities (RFC 1997) as a number up to 4294967295, or as two up to 65535 with a colon, such as {@code
     * 64512:100}.
     */
    List<String> standard();

    /** Returns communities (RFC 1997) by their names. */
    List<BGPWellKnownCommunity> wellKnown();

    /** Returns large communities (RFC 8092): three numbers up to 4294967295 with colons, such as {@code 64512:1:2}. */
    List<String> large();

    /** Refuses texts that are no communities. */
    @Value.Check
    default void check() {
        CommunityChecks.check(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BGPCommunities}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBGPCommunities.Builder {
        Builder() {}
    }
}
