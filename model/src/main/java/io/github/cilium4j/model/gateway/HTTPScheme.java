package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A scheme of an address.
 *
 * @since 0.1.0
 */
public enum HTTPScheme {
    /** Without TLS. */
    HTTP("http"),

    /** With TLS. */
    HTTPS("https");

    private final String text;

    HTTPScheme(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
