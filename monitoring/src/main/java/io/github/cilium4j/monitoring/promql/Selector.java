package io.github.cilium4j.monitoring.promql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A selector of series within an expression, such as {@code up{job="web"}}.
 *
 * @param name the metric, before the braces, quoted within, or of the first {@code __name__=}; empty when none is given
 * @param matchers the other matchers, in order
 * @param start the offset of its first char in the expression
 * @param end the offset behind its last char; ranges and offsets come later
 * @since 0.1.0
 */
public record Selector(Optional<String> name, List<Matcher> matchers, int start, int end) {
    /** Creates a selector. */
    public Selector {
        matchers = List.copyOf(matchers);
    }

    /** Returns a selector of a metric that stands in no expression. */
    public static Selector of(String name, Matcher... matchers) {
        return new Selector(Optional.of(name), List.of(matchers), 0, 0);
    }

    /** Returns the selector in one form, whatever the expression looks like. */
    @Override
    public String toString() {
        String braces = matchers.stream().map(Matcher::toString).collect(Collectors.joining(", ", "{", "}"));
        return name.orElse("") + (matchers.isEmpty() && name.isPresent() ? "" : braces);
    }
}
