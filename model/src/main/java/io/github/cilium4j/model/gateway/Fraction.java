package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A share.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFraction.class)
@JsonDeserialize(as = ImmutableFraction.class)
@JsonPropertyOrder({"numerator", "denominator"})
public interface Fraction {
    /** Returns how many, from 0. */
    int numerator();

    /** Returns of how many, from 1; absent means 100. */
    Optional<Integer> denominator();

    /** Refuses a share below 0 or above 1. */
    @Value.Check
    default void check() {
        FilterChecks.fraction(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Fraction}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFraction.Builder {
        Builder() {}
    }
}
