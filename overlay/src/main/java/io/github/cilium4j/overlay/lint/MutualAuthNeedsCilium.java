package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Mutual authentication with another CNI: nobody checks identities. */
final class MutualAuthNeedsCilium implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.MUTUAL_AUTH_NEEDS_CILIUM;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(Cni.isOther(config) && config.is(CiliumKeys.MUTUAL_AUTH))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.CNI)
                .message("mutual authentication is on, but the CNI is " + config.get(PlatformKeys.CNI))
                .fix("Write cilium, or switch " + CiliumKeys.MUTUAL_AUTH + " off")
                .build());
    }
}
