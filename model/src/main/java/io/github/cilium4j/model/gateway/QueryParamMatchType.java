package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the value of a parameter is compared.
 *
 * @since 0.1.0
 */
public enum QueryParamMatchType {
    /** It is the same. */
    EXACT("Exact"),

    /** It fits an expression, in the syntax of the implementation. */
    REGULAR_EXPRESSION("RegularExpression");

    private final String text;

    QueryParamMatchType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
