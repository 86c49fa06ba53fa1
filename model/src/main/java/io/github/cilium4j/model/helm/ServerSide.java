package io.github.cilium4j.model.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether Helm applies on the server's side. Written as a string, never as a boolean.
 *
 * @since 0.1.0
 */
public enum ServerSide {
    /** Always. */
    TRUE("true"),

    /** Never. */
    FALSE("false"),

    /** As the release was installed. */
    AUTO("auto");

    private final String text;

    ServerSide(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
