package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.model.profile.Devices;
import io.github.cilium4j.overlay.config.BgpPeer;
import io.github.cilium4j.overlay.config.BgpRouter;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.policies.lb.BgpPeering;
import io.github.cilium4j.policies.lb.L2Announcement;
import io.github.cilium4j.policies.lb.LoadBalancerPool;
import io.github.cilium4j.policies.lb.PeeredRouter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pools of addresses and how they are announced. */
final class LoadBalancing {
    private static final Condition BY_CILIUM =
            Condition.on(LoadBalancerKeys.ENABLED).and(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM);
    private static final Place POOLS = Place.kustomize("lb-ipam");
    private static final Place BGP = Place.kustomize("lb-bgp");
    private static final Place L2 = Place.kustomize("lb-l2");

    private LoadBalancing() {}

    static void render(OverlayConfig config, Parts parts) {
        Optional<IpRange> range = config.find(LoadBalancerKeys.POOL_RANGE);
        if (range.isEmpty()) {
            String reason = LoadBalancerKeys.POOL_RANGE + " is not given";
            parts.leaveOut(POOLS.toString(), reason)
                    .leaveOut(BGP.toString(), reason)
                    .leaveOut(L2.toString(), reason);
            return;
        }
        parts.add(POOLS, BY_CILIUM, pools(config, range.get()));
        addPeering(config, parts);
        addAnnouncement(config, parts);
    }

    private static List<Manifest> pools(OverlayConfig config, IpRange range) {
        List<Manifest> pools = new ArrayList<>();
        pools.add(LoadBalancerPool.of("default", range.toString()).manifest());
        addPool(config, LoadBalancerKeys.EXTERNAL_DNS, "external-dns", pools);
        addPool(config, LoadBalancerKeys.GATEWAY, "gateway", pools);
        return pools;
    }

    private static void addPool(OverlayConfig config, ConfigKey<IpAddress> key, String name, List<Manifest> pools) {
        config.find(key)
                .ifPresent(address ->
                        pools.add(LoadBalancerPool.of(name, address.toString()).manifest()));
    }

    private static void addPeering(OverlayConfig config, Parts parts) {
        List<BgpPeer> routers = config.get(LoadBalancerKeys.BGP_PEERS);
        if (routers.isEmpty()) {
            parts.leaveOut(BGP.toString(), LoadBalancerKeys.BGP_PEERS + " names no router");
            return;
        }
        BgpRouter router = config.get(LoadBalancerKeys.BGP_ROUTER);
        BgpPeering.Builder peering = BgpPeering.builder()
                .localASN(config.get(LoadBalancerKeys.LOCAL_ASN))
                .peerNamePrefix(router == BgpRouter.NONE ? "peer" : router + "-peer");
        routers.forEach(peer -> peering.addRouter(new PeeredRouter(peer.address(), peer.asn())));
        parts.add(
                BGP,
                BY_CILIUM.and(LoadBalancerKeys.MODE, LoadBalancerMode.BGP),
                peering.build().manifests());
    }

    /** While another provider announces, interfaces that fit no device are no error, and there is nothing to write. */
    private static void addAnnouncement(OverlayConfig config, Parts parts) {
        try {
            Manifest announcement = L2Announcement.builder()
                    .devices(Devices.of(config.get(CiliumKeys.DEVICES)))
                    .interfaces(config.get(LoadBalancerKeys.L2_INTERFACES))
                    .build()
                    .manifest();
            parts.add(L2, BY_CILIUM.andNot(LoadBalancerKeys.MODE, LoadBalancerMode.BGP), announcement);
        } catch (InvalidManifestException e) {
            parts.leaveOut(L2.toString(), e.problem());
        }
    }
}
