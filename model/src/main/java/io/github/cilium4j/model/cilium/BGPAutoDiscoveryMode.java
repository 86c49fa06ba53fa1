package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A way to find a neighbour.
 *
 * @since 0.1.0
 */
public enum BGPAutoDiscoveryMode {
    /** The default gateway of the node. */
    DEFAULT_GATEWAY("DefaultGateway");

    private final String text;

    BGPAutoDiscoveryMode(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
