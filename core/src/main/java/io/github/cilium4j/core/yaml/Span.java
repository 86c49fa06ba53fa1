package io.github.cilium4j.core.yaml;

/**
 * The piece of a text that a node was read from.
 *
 * @param start the offset of the first char (UTF-16 unit), 0-based; -1 for a node that was not read
 * @param end the offset behind the last char
 * @since 0.1.0
 */
public record Span(int start, int end) {
    /** The span of a node that was not read from a text. */
    public static final Span NONE = new Span(-1, -1);

    /** Returns whether the node was read from a text. */
    public boolean isKnown() {
        return start >= 0;
    }
}
