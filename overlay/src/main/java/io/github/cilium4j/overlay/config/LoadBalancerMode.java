package io.github.cilium4j.overlay.config;

/**
 * How addresses are announced.
 *
 * @since 0.1.0
 */
public enum LoadBalancerMode {
    /** By answering ARP requests. */
    L2("l2"),
    /** By routes to a router. */
    BGP("bgp");

    private final String text;

    LoadBalancerMode(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
