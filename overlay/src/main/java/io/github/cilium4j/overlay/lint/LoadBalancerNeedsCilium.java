package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Provider {@code cilium} with another CNI: nobody gives out addresses. */
final class LoadBalancerNeedsCilium implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.LOAD_BALANCER_NEEDS_CILIUM;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(Cni.isOther(config)
                && config.is(LoadBalancerKeys.ENABLED)
                && config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.CILIUM))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.CNI)
                .message("the load-balancer provider is cilium, but the CNI is " + config.get(PlatformKeys.CNI))
                .fix("Write cilium, or choose another " + LoadBalancerKeys.PROVIDER)
                .build());
    }
}
