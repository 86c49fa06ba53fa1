package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose requests are written.
 *
 * @since 0.1.0
 */
public enum AccessLogsTarget {
    /** Requests of HTTP. */
    HTTP("HTTP"),

    /** Connections of TCP, and of TLS that is passed through. */
    TCP("TCP");

    private final String text;

    AccessLogsTarget(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
