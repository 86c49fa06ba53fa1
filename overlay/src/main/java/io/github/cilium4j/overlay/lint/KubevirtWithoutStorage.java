package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Virtual machines while there are no volumes for their disks. */
final class KubevirtWithoutStorage implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.KUBEVIRT_WITHOUT_STORAGE;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!OtherSection.isOn(config, PlatformKeys.KUBEVIRT) || config.is(PlatformKeys.STORAGE)) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.STORAGE)
                .message(PlatformKeys.KUBEVIRT + ".enabled is true, but there is no storage for the disks of machines")
                .fix("Switch it on, or " + PlatformKeys.KUBEVIRT + ".enabled off")
                .build());
    }
}
