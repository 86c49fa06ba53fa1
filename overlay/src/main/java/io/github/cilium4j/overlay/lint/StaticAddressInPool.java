package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;
import java.util.Optional;

/** A static address that any Service may be given. */
final class StaticAddressInPool implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.STATIC_ADDRESS_IN_POOL;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        Optional<IpRange> pool = config.find(LoadBalancerKeys.POOL_RANGE);
        if (pool.isEmpty() || !config.is(LoadBalancerKeys.ENABLED)) {
            return List.of();
        }
        return StaticAddresses.KEYS.stream()
                .filter(key -> config.find(key).filter(pool.get()::contains).isPresent())
                .map(key -> config.finding(info(), key)
                        .message(config.find(key).orElseThrow() + " lies inside the dynamic pool " + pool.get()
                                + ", so another Service may be given it")
                        .fix("Write an address outside of the pool, or change " + LoadBalancerKeys.POOL_RANGE)
                        .build())
                .toList();
    }
}
