package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of object in which Prometheus finds the endpoints of a Service.
 *
 * @since 0.1.0
 */
public enum ServiceDiscoveryRole {
    /** Endpoints. */
    ENDPOINTS("Endpoints"),

    /** EndpointSlice. */
    ENDPOINT_SLICE("EndpointSlice");

    private final String text;

    ServiceDiscoveryRole(String text) {
        this.text = text;
    }

    /** Returns the role as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
