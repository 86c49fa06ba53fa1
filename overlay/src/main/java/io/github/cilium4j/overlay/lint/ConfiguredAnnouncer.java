package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;

/** Who the configuration says announces the addresses of Services. */
final class ConfiguredAnnouncer {
    private ConfiguredAnnouncer() {}

    /** Returns whether Cilium announces at layer 2. */
    static boolean isCiliumAtLayerTwo(OverlayConfig config) {
        return config.is(LoadBalancerKeys.ENABLED)
                && config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM)
                && !config.has(LoadBalancerKeys.MODE, LoadBalancerMode.BGP);
    }

    /** Says in words who does instead. */
    static String words(OverlayConfig config) {
        if (!config.is(LoadBalancerKeys.ENABLED)) {
            return LoadBalancerKeys.ENABLED + " is false";
        }
        return config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM)
                ? LoadBalancerKeys.MODE + " is bgp"
                : LoadBalancerKeys.PROVIDER + " is " + config.get(LoadBalancerKeys.PROVIDER);
    }
}
