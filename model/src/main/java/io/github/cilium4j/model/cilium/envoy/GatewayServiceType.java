package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of the Service of a Gateway.
 *
 * @since 0.1.0
 */
public enum GatewayServiceType {
    /** With a load balancer. */
    LOAD_BALANCER("LoadBalancer"),

    /** With ports of the nodes alone. */
    NODE_PORT("NodePort");

    private final String text;

    GatewayServiceType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
