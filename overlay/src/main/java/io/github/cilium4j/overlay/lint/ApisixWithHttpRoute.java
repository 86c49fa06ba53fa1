package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.GatewayProvider;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** APISIX serves its own kinds of routes better than HTTPRoutes. */
final class ApisixWithHttpRoute implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.APISIX_WITH_HTTP_ROUTE;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(config.is(PlatformKeys.GATEWAY_API)
                && config.is(PlatformKeys.HTTP_ROUTE)
                && config.has(PlatformKeys.GATEWAY_PROVIDER, GatewayProvider.APISIX))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.HTTP_ROUTE)
                .message("APISIX serves HTTPRoutes less completely than its own routes")
                .fix("Write false to use ApisixRoutes")
                .build());
    }
}
