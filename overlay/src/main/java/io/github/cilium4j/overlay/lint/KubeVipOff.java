package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.LoadBalancerProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** Provider {@code kube-vip} while kube-vip is off. */
final class KubeVipOff implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.KUBE_VIP_OFF;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(config.is(LoadBalancerKeys.ENABLED)
                && config.has(LoadBalancerKeys.PROVIDER, LoadBalancerProvider.KUBE_VIP)
                && !config.is(LoadBalancerKeys.KUBE_VIP))) {
            return List.of();
        }
        return List.of(config.finding(info(), LoadBalancerKeys.KUBE_VIP)
                .message("the load-balancer provider is kube-vip, but kube-vip is off")
                .fix("Switch it on, or choose another " + LoadBalancerKeys.PROVIDER)
                .build());
    }
}
