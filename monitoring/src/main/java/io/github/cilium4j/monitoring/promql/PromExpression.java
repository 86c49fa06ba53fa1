package io.github.cilium4j.monitoring.promql;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;

/**
 * A PromQL expression, seen from its selectors. Immutable.
 *
 * <p>Grammar: Prometheus 3, without features behind a flag. Variables of Grafana may stand in strings and in ranges; anywhere
 * else they are refused, because a metric could hide behind them.
 *
 * @since 0.1.0
 */
public final class PromExpression {
    private final String text;
    private final List<Selector> selectors;
    private final List<Grouping> groupings;
    private final List<Call> calls;

    PromExpression(String text, List<Selector> selectors, List<Grouping> groupings, List<Call> calls) {
        this.text = text;
        this.selectors = List.copyOf(selectors);
        this.groupings = List.copyOf(groupings);
        this.calls = List.copyOf(calls);
    }

    /**
     * Reads an expression.
     *
     * @throws InvalidManifestException when its structure is not that of PromQL; types are not checked
     */
    public static PromExpression parse(String text) {
        return new PromReader(text).read();
    }

    /** Returns every selector, in order. */
    public List<Selector> selectors() {
        return selectors;
    }

    /** Returns every list of labels, inner ones first. */
    public List<Grouping> groupings() {
        return groupings;
    }

    /** Returns every call of a function, inner ones first. Aggregations such as {@code sum} are none. */
    public List<Call> calls() {
        return calls;
    }

    /** Returns the expression as it was read. */
    @Override
    public String toString() {
        return text;
    }
}
