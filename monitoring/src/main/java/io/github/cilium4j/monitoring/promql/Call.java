package io.github.cilium4j.monitoring.promql;

import java.util.List;

/**
 * A call of a function within an expression.
 *
 * @param function the name, such as {@code rate}
 * @param over the selectors in its arguments
 * @since 0.1.0
 */
public record Call(String function, List<Selector> over) {
    /** Creates a call. */
    public Call {
        over = List.copyOf(over);
    }
}
