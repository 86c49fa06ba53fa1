package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose routes get attributes.
 *
 * @since 0.1.0
 */
public enum BGPPathSelectorType {
    /** Routes to pods of nodes; the labels are those of their CiliumNodes. */
    POD_CIDR("PodCIDR"),

    /** Routes to addresses of Services; the labels are those of the pools. */
    CILIUM_LOAD_BALANCER_IP_POOL("CiliumLoadBalancerIPPool"),

    /** Routes to pods of pools; the labels are those of the pools. */
    CILIUM_POD_IP_POOL("CiliumPodIPPool");

    private final String text;

    BGPPathSelectorType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
