package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How Prometheus finds the objects that a monitor selects.
 *
 * @since 0.1.0
 */
public enum SelectorMechanism {
    /** It watches all and filters them by relabeling; meant when nothing is said. */
    RELABEL_CONFIG("RelabelConfig"),

    /** It asks the API server for the selected ones only. */
    ROLE_SELECTOR("RoleSelector");

    private final String text;

    SelectorMechanism(String text) {
        this.text = text;
    }

    /** Returns the mechanism as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
