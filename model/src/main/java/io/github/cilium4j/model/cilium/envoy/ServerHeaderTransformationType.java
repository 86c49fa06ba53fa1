package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What becomes of the header {@code Server} of answers.
 *
 * @since 0.1.0
 */
public enum ServerHeaderTransformationType {
    /** It is always {@code envoy}. */
    OVERWRITE("OVERWRITE"),

    /** It is {@code envoy} where the backend sends none. */
    APPEND_IF_ABSENT("APPEND_IF_ABSENT"),

    /** It stays as the backend sends it. */
    PASS_THROUGH("PASS_THROUGH");

    private final String text;

    ServerHeaderTransformationType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
