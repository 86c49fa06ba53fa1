package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the values of a panel are shown.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFieldDefaults.class)
@JsonDeserialize(as = ImmutableFieldDefaults.class)
@JsonPropertyOrder({"unit", "min", "max"})
public interface FieldDefaults {
    /**
     * Returns the unit by its id in Grafana, such as {@code short}, {@code bytes}, {@code s}, {@code percentunit},
     * {@code ops}, {@code pps}.
     */
    Optional<String> unit();

    /** Returns where the axis starts; absent means that Grafana chooses. */
    Optional<Long> min();

    /** Returns where the axis ends; absent means that Grafana chooses. */
    Optional<Long> max();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FieldDefaults}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFieldDefaults.Builder {
        Builder() {}
    }
}
