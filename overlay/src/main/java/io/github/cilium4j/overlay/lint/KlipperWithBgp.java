package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerMode;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** Provider {@code klipper} announces nothing. */
final class KlipperWithBgp implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.KLIPPER_WITH_BGP;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(config.is(LoadBalancerKeys.ENABLED)
                && config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.KLIPPER)
                && config.has(LoadBalancerKeys.MODE, LoadBalancerMode.BGP))) {
            return List.of();
        }
        return List.of(config.finding(info(), LoadBalancerKeys.MODE)
                .message("provider klipper cannot announce by bgp")
                .fix("Write l2, or choose another " + LoadBalancerKeys.PROVIDER)
                .build());
    }
}
