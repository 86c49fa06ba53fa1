package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import org.immutables.value.Value;

/**
 * The place of a panel on the grid, which has 24 columns; rows are about 30 pixels high.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridPos.class)
@JsonDeserialize(as = ImmutableGridPos.class)
@JsonPropertyOrder({"h", "w", "x", "y"})
public interface GridPos {
    /** How many columns the grid has. */
    long COLUMNS = 24;

    /** Returns the height in rows, at least 1. */
    long h();

    /** Returns the width in columns, 1 to 24. */
    long w();

    /** Returns the first column, from 0; with the width it stays within 24. */
    long x();

    /** Returns the first row, from 0. */
    long y();

    /** Refuses a place outside the grid, which Grafana would draw over other panels. */
    @Value.Check
    default void check() {
        if (h() < 1 || w() < 1 || x() < 0 || y() < 0 || w() > COLUMNS || x() > COLUMNS - w()) {
            throw new InvalidManifestException(
                    "gridPos",
                    "h " + h() + ", w " + w() + ", x " + x() + ", y " + y() + " is no place on a grid of 24 columns",
                    "Write h and w of at least 1, x and y of at least 0, and x + w of at most 24");
        }
    }

    /** Returns a place by its first column and row, width and height. */
    static GridPos of(long x, long y, long w, long h) {
        return builder().h(h).w(w).x(x).y(y).build();
    }

    /** Returns whether some cell belongs to both. */
    default boolean overlaps(GridPos other) {
        return x() < other.x() + other.w()
                && other.x() < x() + w()
                && y() < other.y() + other.h()
                && other.y() < y() + h();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GridPos}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableGridPos.Builder {
        Builder() {}
    }
}
