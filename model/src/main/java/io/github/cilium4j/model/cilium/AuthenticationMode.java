package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How two peers prove who they are before they may talk.
 *
 * @since 0.1.0
 */
public enum AuthenticationMode {
    /** No authentication, also when another rule for the same traffic asks for it. */
    DISABLED("disabled"),

    /** Mutual authentication of the two workloads. */
    REQUIRED("required"),

    /** Fails always; for tests. */
    TEST_ALWAYS_FAIL("test-always-fail");

    private final String text;

    AuthenticationMode(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
