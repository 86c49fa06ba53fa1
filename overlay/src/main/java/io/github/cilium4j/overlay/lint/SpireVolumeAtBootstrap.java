package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.profile.HelmValues;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** The SPIRE server waits for its volume, the volume for storage, and storage for a network. */
final class SpireVolumeAtBootstrap implements ConfiguredChartRule {
    private static final RuleInfo INFO = new RuleInfo(
            "HELM-018", Gate.DATAPATH, Severity.ERROR, "SPIRE asks for a volume at bootstrap", List.of("I-28"));

    private static final String SPIRE = "authentication.mutual.spire.";
    private static final String STORAGE = SPIRE + "install.server.dataStorage.enabled";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(HelmValues values, OverlayConfig config) {
        boolean installed = values.flag(SPIRE + "enabled").orElse(false)
                && values.flag(SPIRE + "install.enabled").orElse(true);
        if (!installed
                || !ConfiguredChartRule.isAtBootstrap(config)
                || !values.flag(STORAGE).orElse(true)) {
            return List.of();
        }
        String given = values.find(STORAGE).isEmpty() ? " is not set, which means true" : " is true";
        return List.of(values.finding(INFO, STORAGE)
                .message(STORAGE + given + ", and at bootstrap there is no storage class")
                .fix("Write false; it becomes true when the data store is migrated, with stage: migrated")
                .build());
    }
}
