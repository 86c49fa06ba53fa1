package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The form of a line of a log.
 *
 * @since 0.1.0
 */
public enum AccessLogsFormat {
    /** An object of JSON. */
    JSON("JSON"),

    /** A text. */
    TEXT("Text");

    private final String text;

    AccessLogsFormat(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
