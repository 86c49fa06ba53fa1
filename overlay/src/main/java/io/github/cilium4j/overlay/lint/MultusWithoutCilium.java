package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Multus is tried with Cilium only. */
final class MultusWithoutCilium implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.MULTUS_WITHOUT_CILIUM;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(Cni.isOther(config) && config.is(PlatformKeys.MULTUS))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.MULTUS)
                .message("multus is on, but the CNI is " + config.get(PlatformKeys.CNI))
                .fix("Switch it off, or write cilium as " + PlatformKeys.CNI)
                .build());
    }
}
