package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import java.util.List;

/** The addresses that are given away by name. */
final class StaticAddresses {
    static final List<ConfigKey<IpAddress>> KEYS =
            List.of(LoadBalancerKeys.KUBERNETES_API, LoadBalancerKeys.EXTERNAL_DNS, LoadBalancerKeys.GATEWAY);

    private StaticAddresses() {}
}
