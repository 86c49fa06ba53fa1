package io.github.cilium4j.overlay.config;

/**
 * Who gives Services of type LoadBalancer their addresses and announces them.
 *
 * @since 0.1.0
 */
public enum LoadBalancerProvider {
    METALLB("metallb"),
    CILIUM("cilium"),
    LOXILB("loxilb"),
    KUBE_VIP("kube-vip"),
    KLIPPER("klipper");

    private final String text;

    LoadBalancerProvider(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
