package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a block of a node.
 *
 * @since 0.1.0
 */
public enum PodCIDRStatus {
    /** It is given back. */
    RELEASED("released"),

    /** All of its addresses are used. */
    DEPLETED("depleted"),

    /** Some of its addresses are free. */
    IN_USE("in-use");

    private final String text;

    PodCIDRStatus(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
