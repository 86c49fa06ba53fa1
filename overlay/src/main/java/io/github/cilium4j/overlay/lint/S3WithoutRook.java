package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.StorageProvider;
import java.util.List;

/** Object storage by Rook while Rook is not there. */
final class S3WithoutRook implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.S3_WITHOUT_ROOK;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!OtherSection.isOn(config, PlatformKeys.S3) || !OtherSection.isBy(config, PlatformKeys.S3, "rook")) {
            return List.of();
        }
        if (!config.is(PlatformKeys.STORAGE)) {
            return List.of(finding(config, PlatformKeys.STORAGE, "storage is off", "Switch it on"));
        }
        return config.has(PlatformKeys.STORAGE_PROVIDER, StorageProvider.ROOK)
                ? List.of()
                : List.of(finding(
                        config,
                        PlatformKeys.STORAGE_PROVIDER,
                        "storage is provided by " + config.get(PlatformKeys.STORAGE_PROVIDER),
                        "Write rook"));
    }

    private Finding finding(OverlayConfig config, ConfigKey<?> key, String problem, String fix) {
        return config.finding(info(), key)
                .message(PlatformKeys.S3 + ".provider is rook, but " + problem)
                .fix(fix + ", or choose another provider of object storage")
                .build();
    }
}
