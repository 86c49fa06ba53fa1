package io.github.cilium4j.monitoring.promql;

/** What a piece of an expression is. */
enum TokenType {
    NAME,
    /** A number or a duration. */
    NUMBER,
    STRING,
    /** An operator, a bracket or a comma. */
    SYMBOL,
    /** A variable of Grafana. */
    VARIABLE,
    END
}
