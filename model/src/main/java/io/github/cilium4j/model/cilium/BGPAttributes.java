package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is added to routes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBGPAttributes.class)
@JsonDeserialize(as = ImmutableBGPAttributes.class)
@JsonPropertyOrder({"communities", "localPreference"})
public interface BGPAttributes {
    /** Returns the communities. */
    Optional<BGPCommunities> communities();

    /**
     * Returns the preference inside the autonomous system; a higher one wins. Neighbours of another one do not get it.
     */
    Optional<Long> localPreference();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BGPAttributes}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBGPAttributes.Builder {
        Builder() {}
    }
}
