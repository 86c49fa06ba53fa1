package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of address of a Service.
 *
 * @since 0.1.0
 */
public enum BGPServiceAddressType {
    /** Its load-balancer address. */
    LOAD_BALANCER_IP("LoadBalancerIP"),

    /** Its address inside the cluster. */
    CLUSTER_IP("ClusterIP"),

    /** Its external address. */
    EXTERNAL_IP("ExternalIP");

    private final String text;

    BGPServiceAddressType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
