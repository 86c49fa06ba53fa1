package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What can be redirected.
 *
 * @since 0.1.0
 */
public enum RedirectProtocol {
    /** TCP. */
    TCP("TCP"),

    /** UDP. */
    UDP("UDP");

    private final String text;

    RedirectProtocol(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
