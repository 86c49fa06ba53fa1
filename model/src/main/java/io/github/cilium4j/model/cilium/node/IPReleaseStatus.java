package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an address is that is to be given back.
 *
 * @since 0.1.0
 */
public enum IPReleaseStatus {
    /** The operator would like to have it back. */
    MARKED_FOR_RELEASE("marked-for-release"),

    /** The agent has stopped using it. */
    READY_FOR_RELEASE("ready-for-release"),

    /** The agent uses it, or does not have it. */
    DO_NOT_RELEASE("do-not-release"),

    /** It is given back. */
    RELEASED("released");

    private final String text;

    IPReleaseStatus(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
