package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is replaced of a path.
 *
 * @since 0.1.0
 */
public enum HTTPPathModifierType {
    /** All of it. */
    REPLACE_FULL_PATH("ReplaceFullPath"),

    /** The prefix that matched. */
    REPLACE_PREFIX_MATCH("ReplacePrefixMatch");

    private final String text;

    HTTPPathModifierType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
