package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is added to some routes of a {@link CiliumBGPVirtualRouter}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPPathAttributes.class)
@JsonDeserialize(as = ImmutableCiliumBGPPathAttributes.class)
@JsonPropertyOrder({"selectorType", "selector", "communities", "localPreference"})
public interface CiliumBGPPathAttributes {
    /** Returns what {@link #selector()} selects, and so whose routes are meant. */
    BGPPathSelectorType selectorType();

    /** Returns the labels of those objects; absent means all. */
    Optional<LabelSelector> selector();

    /** Returns the communities. */
    Optional<BGPCommunities> communities();

    /**
     * Returns the preference inside the autonomous system, 0 to 4294967295; a higher one wins. Absent means 100;
     * neighbours of another one do not get it.
     */
    Optional<Long> localPreference();

    /** Refuses a preference out of range. */
    @Value.Check
    default void check() {
        BGPPeeringChecks.preference(localPreference());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPPathAttributes}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPPathAttributes.Builder {
        Builder() {}
    }
}
