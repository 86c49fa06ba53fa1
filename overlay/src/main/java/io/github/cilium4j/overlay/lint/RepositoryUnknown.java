package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** Argo CD is told to read a repository that does not exist. */
final class RepositoryUnknown implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.REPOSITORY_UNKNOWN;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (config.given(DeliveryKeys.GIT_REPO_URL).isPresent() || config.isRefused(DeliveryKeys.GIT_REPO_URL)) {
            return List.of();
        }
        return List.of(config.finding(info(), DeliveryKeys.GIT_REPO_URL)
                .message("no repository is given, so " + DeliveryKeys.REPO_URL_UNKNOWN + " stands in for it")
                .fix("Set " + DeliveryKeys.GIT_REPO_URL)
                .build());
    }
}
