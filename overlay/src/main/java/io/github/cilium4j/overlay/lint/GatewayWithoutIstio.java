package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Gateway provider {@code istio} while the service mesh is off. */
final class GatewayWithoutIstio implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.GATEWAY_WITHOUT_ISTIO;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(config.is(PlatformKeys.GATEWAY_API)
                && config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.ISTIO)
                && !config.is(PlatformKeys.SERVICE_MESH))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.SERVICE_MESH)
                .message(
                        "the gateway provider is istio, but the service mesh is off, and so Cilium's values leave no room for it")
                .fix("Switch it on, or choose another " + PlatformKeys.GATEWAY_PROVIDER)
                .build());
    }
}
