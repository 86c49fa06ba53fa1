package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;
import java.util.Optional;

/** A gateway namespace in which the provider is not usually found. */
final class GatewayNamespaceUnusual implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.GATEWAY_NAMESPACE;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        Optional<String> usual = config.get(PlatformKeys.GATEWAY_PROVIDER).usualNamespace();
        Optional<String> given = config.find(PlatformKeys.GATEWAY_NAMESPACE).map(DnsLabel::toString);
        if (!config.is(PlatformKeys.GATEWAY_API) || usual.isEmpty() || given.isEmpty() || usual.equals(given)) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.GATEWAY_NAMESPACE)
                .message("provider " + config.get(PlatformKeys.GATEWAY_PROVIDER) + " is usually in namespace "
                        + usual.get() + ", not in " + given.get())
                .fix("Write " + usual.get() + ", unless yours is elsewhere")
                .build());
    }
}
