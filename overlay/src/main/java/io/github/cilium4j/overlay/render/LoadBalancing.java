package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.policies.lb.L2Announcement;
import io.github.cilium4j.policies.lb.LoadBalancerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pools of addresses and their announcement at layer 2, where Cilium provides both. */
final class LoadBalancing {
    private static final String POOLS = "address pools";
    private static final String ANNOUNCEMENT = "L2 announcement policy";

    private LoadBalancing() {}

    static void render(OverlayConfig config, Parts parts) {
        Optional<String> reason = reasonAgainst(config);
        if (reason.isPresent()) {
            parts.leaveOut(POOLS, reason.get()).leaveOut(ANNOUNCEMENT, reason.get());
        } else {
            renderPools(config, parts);
            renderAnnouncement(config, parts);
        }
    }

    private static Optional<String> reasonAgainst(OverlayConfig config) {
        if (!config.is(LoadBalancerKeys.ENABLED)) {
            return Optional.of(LoadBalancerKeys.ENABLED.path() + " is false");
        }
        return config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM)
                ? Optional.empty()
                : Optional.of(LoadBalancerKeys.PROVIDER.path() + " is " + config.get(LoadBalancerKeys.PROVIDER)
                        + ", not cilium");
    }

    private static void renderPools(OverlayConfig config, Parts parts) {
        List<Manifest> pools = new ArrayList<>();
        config.find(LoadBalancerKeys.POOL_RANGE)
                .ifPresent(range -> pools.add(
                        LoadBalancerPool.of("default", range.toString()).manifest()));
        addPool(config, LoadBalancerKeys.EXTERNAL_DNS, "external-dns", pools);
        addPool(config, LoadBalancerKeys.GATEWAY, "gateway", pools);
        if (pools.isEmpty()) {
            parts.leaveOut(POOLS, LoadBalancerKeys.POOL_RANGE.path() + " is not given");
        } else {
            parts.add(new KustomizePart("lb-ipam", pools));
        }
    }

    private static void addPool(OverlayConfig config, ConfigKey<IpAddress> key, String name, List<Manifest> pools) {
        config.find(key)
                .ifPresent(address ->
                        pools.add(LoadBalancerPool.of(name, address.toString()).manifest()));
    }

    private static void renderAnnouncement(OverlayConfig config, Parts parts) {
        if (config.has(LoadBalancerKeys.MODE, LoadBalancerMode.BGP)) {
            parts.leaveOut(ANNOUNCEMENT, LoadBalancerKeys.MODE.path() + " is bgp");
            return;
        }
        Manifest announcement = L2Announcement.builder()
                .devices(Devices.of(config.get(CiliumKeys.DEVICES)))
                .interfaces(config.get(LoadBalancerKeys.L2_INTERFACES))
                .build()
                .manifest();
        parts.add(new KustomizePart("lb-l2", List.of(announcement)));
    }
}
