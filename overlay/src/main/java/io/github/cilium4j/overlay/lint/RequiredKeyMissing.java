package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.ConfigKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** A key that a template reads and that has no default. */
final class RequiredKeyMissing implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.REQUIRED_KEY;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        return ConfigKeys.all().stream()
                .filter(key -> config.find(key).isEmpty() && !config.isRefused(key) && key.isRequiredIn(config))
                .map(key -> finding(config, key))
                .toList();
    }

    private Finding finding(OverlayConfig config, ConfigKey<?> key) {
        boolean always = key.requiredWords().equals("always");
        String when = always ? "" : " " + key.requiredWords().replace("`", "");
        return config.finding(info(), key)
                .message("there is no " + key + ", which is required" + when)
                .fix("Set it: " + key.meaning().replace("`", ""))
                .build();
    }
}
