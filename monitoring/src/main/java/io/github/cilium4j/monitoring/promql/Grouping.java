package io.github.cilium4j.monitoring.promql;

import java.util.List;

/**
 * A list of labels within an expression.
 *
 * @param clause the word before it, in lower case: {@code by}, {@code without}, {@code on}, {@code ignoring},
 *     {@code group_left} or {@code group_right}
 * @param labels the labels, in order
 * @param start the offset of the opening parenthesis in the expression; -1 when nothing is listed
 * @param end the offset behind the closing parenthesis
 * @param over what {@code by} and {@code without} aggregate; empty for the others, which join two sides
 * @since 0.1.0
 */
public record Grouping(String clause, List<String> labels, int start, int end, List<Selector> over) {
    /** Creates a grouping. */
    public Grouping {
        labels = List.copyOf(labels);
        over = List.copyOf(over);
    }
}
