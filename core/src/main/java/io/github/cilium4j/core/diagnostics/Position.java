package io.github.cilium4j.core.diagnostics;

/**
 * A place in a text.
 *
 * @param line the line, 1-based; 0 when the place is not known
 * @param column the column in Unicode code points, 1-based; 0 when the place is not known
 * @since 0.1.0
 */
public record Position(int line, int column) implements Comparable<Position> {
    /** The place of something that was not read from a text. */
    public static final Position UNKNOWN = new Position(0, 0);

    /** Returns whether the place is known. */
    public boolean isKnown() {
        return line > 0;
    }

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
