package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** The move of the data of SPIRE to a volume waits for storage that never comes. */
final class SpireStorageWithoutStorage implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.SPIRE_STORAGE_WITHOUT_STORAGE;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(config.is(CiliumKeys.MUTUAL_AUTH)
                && config.is(CiliumKeys.SPIRE_STORAGE)
                && !config.is(PlatformKeys.STORAGE))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.STORAGE)
                .message(CiliumKeys.SPIRE_STORAGE + " is on, but there is no storage, so SPIRE keeps losing its data")
                .fix("Switch storage on, or " + CiliumKeys.SPIRE_STORAGE + " off")
                .build());
    }
}
