package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of object that defines a listener.
 *
 * @since 0.1.0
 */
public enum EnvoyConfigKind {
    CILIUM_ENVOY_CONFIG("CiliumEnvoyConfig"),
    CILIUM_CLUSTERWIDE_ENVOY_CONFIG("CiliumClusterwideEnvoyConfig");

    private final String text;

    EnvoyConfigKind(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
