package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far the agent is with a pod.
 *
 * @since 0.1.0
 */
public enum EndpointState {
    /** It is being set up. */
    CREATING("creating"),

    /** It has no identity yet. */
    WAITING_FOR_IDENTITY("waiting-for-identity"),

    /** It is not ready. */
    NOT_READY("not-ready"),

    /** Its programs and policy are about to be made anew. */
    WAITING_TO_REGENERATE("waiting-to-regenerate"),

    /** They are being made. */
    REGENERATING("regenerating"),

    /** It is taken over from before the agent was restarted. */
    RESTORING("restoring"),

    /** Its policy counts. */
    READY("ready"),

    /** It is going. */
    DISCONNECTING("disconnecting"),

    /** It is gone. */
    DISCONNECTED("disconnected"),

    /** It could not be set up. */
    INVALID("invalid");

    private final String text;

    EndpointState(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
