package io.github.cilium4j.core.diagnostics;

/**
 * Where a value came from.
 *
 * @param source the file as the user named it, {@code -} for standard input, empty when the value was built in Java
 * @param document the document within the file, 1-based; 0 when not known
 * @param position the place within the file
 * @since 0.1.0
 */
public record Origin(String source, int document, Position position) {
    /** The origin of a value that was built in Java. */
    public static final Origin UNKNOWN = new Origin("", 0, Position.UNKNOWN);

    /** Returns the origin of a whole file. */
    public static Origin of(String source) {
        return new Origin(source, 0, Position.UNKNOWN);
    }

    /** Returns this origin at another place of the same document. */
    public Origin at(Position place) {
        return new Origin(source, document, place);
    }

    /** Returns {@code file:line:column}, or as much of it as is known. */
    @Override
    public String toString() {
        return position.isKnown() ? source + ":" + position.line() + ":" + position.column() : source;
    }
}
