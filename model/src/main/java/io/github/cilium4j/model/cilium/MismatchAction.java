package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What happens to a request whose header does not have the wanted value.
 *
 * @since 0.1.0
 */
public enum MismatchAction {
    /** The request goes on and the difference is written to the access log. */
    LOG("LOG"),

    /** The wanted header is added. */
    ADD("ADD"),

    /** The header is removed. */
    DELETE("DELETE"),

    /** The header is removed and the wanted one is added. */
    REPLACE("REPLACE");

    private final String text;

    MismatchAction(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
