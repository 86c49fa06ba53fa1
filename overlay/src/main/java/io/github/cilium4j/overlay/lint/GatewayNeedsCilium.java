package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Gateway provider {@code cilium} with another CNI: nobody serves the routes. */
final class GatewayNeedsCilium implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.GATEWAY_NEEDS_CILIUM;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(Cni.isOther(config)
                && config.is(PlatformKeys.GATEWAY_API)
                && config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.CILIUM))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.CNI)
                .message("the gateway provider is cilium, but the CNI is " + config.get(PlatformKeys.CNI))
                .fix("Write cilium, or choose another " + PlatformKeys.GATEWAY_PROVIDER)
                .build());
    }
}
