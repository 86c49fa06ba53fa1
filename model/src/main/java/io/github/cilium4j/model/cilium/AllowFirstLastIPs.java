package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the first and the last address of a block in prefix notation are handed out.
 *
 * @since 0.1.0
 */
public enum AllowFirstLastIPs {
    /** Both are handed out; also meant when nothing is said. */
    YES("Yes"),

    /** Both are kept back, except in blocks of one or two addresses. */
    NO("No");

    private final String text;

    AllowFirstLastIPs(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
