package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** The route to Hubble's UI is to be behind oauth2-proxy, whose pieces are not rendered. */
final class RouteNotProtected implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.ROUTE_NOT_PROTECTED;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(config.is(PlatformKeys.GATEWAY_API)
                && config.find(PlatformKeys.GATEWAY_NAMESPACE).isPresent()
                && config.is(PlatformKeys.HTTP_ROUTE)
                && config.is(PlatformKeys.OAUTH2_PROXY))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.OAUTH2_PROXY)
                .message(
                        "the route to Hubble's UI is to be behind oauth2-proxy, which is not rendered, so the route is left out:"
                                + " without oauth2-proxy everybody could use it")
                .fix("Bring a protected HTTPRoute with extraSources, or write false and accept an open route")
                .build());
    }
}
