package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/**
 * Load balancing as a property draws it. An address is the last number of {@code 10.0.0.n}.
 *
 * @param first the first address of the pool
 * @param last the last address of the pool
 * @param staticAddresses the addresses of external-dns, the gateway and the API server, as far as there are any
 * @param interfaces the interfaces to announce on
 * @param devices the devices of Cilium; empty when they are detected
 */
record DrawnLoadBalancer(
        boolean enabled,
        LoadBalancerProvider provider,
        LoadBalancerMode mode,
        int first,
        int last,
        List<Integer> staticAddresses,
        List<String> interfaces,
        List<String> devices) {
    boolean isCilium() {
        return enabled && provider == LoadBalancerProvider.CILIUM;
    }

    boolean isAnnounced() {
        return isCilium() && mode == LoadBalancerMode.L2;
    }

    void putInto(OverlayConfig.Builder config) {
        config.set(LoadBalancerKeys.ENABLED, enabled)
                .set(LoadBalancerKeys.PROVIDER, provider)
                .set(LoadBalancerKeys.MODE, mode)
                .set(LoadBalancerKeys.POOL_RANGE, IpRange.parse(address(first) + "-" + address(last)))
                .set(LoadBalancerKeys.L2_INTERFACES, interfaces);
        if (!devices.isEmpty()) {
            config.set(CiliumKeys.DEVICES, devices);
        }
        var keys = List.of(LoadBalancerKeys.EXTERNAL_DNS, LoadBalancerKeys.GATEWAY, LoadBalancerKeys.KUBERNETES_API);
        for (int i = 0; i < staticAddresses.size(); i++) {
            config.set(keys.get(i), IpAddress.parse(address(staticAddresses.get(i))));
        }
    }

    private static String address(int number) {
        return "10.0.0." + number;
    }
}
