package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a path is compared.
 *
 * @since 0.1.0
 */
public enum PathMatchType {
    /** It is the same, capitals included. */
    EXACT("Exact"),

    /** It has the same elements at its start. */
    PATH_PREFIX("PathPrefix"),

    /** It fits an expression, in the syntax of the implementation. */
    REGULAR_EXPRESSION("RegularExpression");

    private final String text;

    PathMatchType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
