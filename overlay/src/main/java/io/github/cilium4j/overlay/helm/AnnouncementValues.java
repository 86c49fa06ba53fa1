package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;

/** Who hears of the addresses of Services. */
final class AnnouncementValues {
    private AnnouncementValues() {}

    static void set(OverlayConfig config, ValuesTree values) {
        boolean cilium = config.is(LoadBalancerKeys.ENABLED)
                && config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM);
        boolean routes = config.is(LoadBalancerKeys.ENABLED) && config.has(LoadBalancerKeys.MODE, LoadBalancerMode.BGP);
        values.set("l2announcements.enabled", cilium)
                .set("l2announcements.leaseDuration", "3s")
                .set("l2announcements.leaseRenewDeadline", "1s")
                .set("l2announcements.leaseRetryPeriod", "500ms")
                .set("l2NeighDiscovery.enabled", cilium)
                .set("bgpControlPlane.enabled", routes);
    }
}
