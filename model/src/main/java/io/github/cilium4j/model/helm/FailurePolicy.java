package io.github.cilium4j.model.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the helm-controller does when an installation or upgrade fails.
 *
 * @since 0.1.0
 */
public enum FailurePolicy {
    /** It stops and leaves the release failed, for an operator to see to. */
    ABORT("abort"),

    /** It removes the release and installs it again; meant when nothing is said. */
    REINSTALL("reinstall"),

    /** It tries again when the configuration changes, without removing the release. */
    RETRY("retry");

    private final String text;

    FailurePolicy(String text) {
        this.text = text;
    }

    /** Returns the policy as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
