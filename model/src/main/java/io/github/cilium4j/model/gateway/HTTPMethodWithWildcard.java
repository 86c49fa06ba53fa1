package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A method of HTTP, or all of them.
 *
 * @since 0.1.0
 */
public enum HTTPMethodWithWildcard {
    /** GET. */
    GET("GET"),

    /** HEAD. */
    HEAD("HEAD"),

    /** POST. */
    POST("POST"),

    /** PUT. */
    PUT("PUT"),

    /** DELETE. */
    DELETE("DELETE"),

    /** CONNECT. */
    CONNECT("CONNECT"),

    /** OPTIONS. */
    OPTIONS("OPTIONS"),

    /** TRACE. */
    TRACE("TRACE"),

    /** PATCH. */
    PATCH("PATCH"),

    /** All of them; stands alone. */
    ALL("*");

    private final String text;

    HTTPMethodWithWildcard(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
