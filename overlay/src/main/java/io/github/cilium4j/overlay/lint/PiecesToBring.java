package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Flags of other products that ask for pieces which are not rendered. One that merely has its default asks for nothing. */
final class PiecesToBring implements LintRule<OverlayConfig> {
    private static final Map<ConfigKey<Boolean>, String> PIECES = pieces();

    private static Map<ConfigKey<Boolean>, String> pieces() {
        Map<ConfigKey<Boolean>, String> pieces = new LinkedHashMap<>();
        pieces.put(PlatformKeys.SSO, "the Job that registers the redirect URIs of Hubble's UI");
        pieces.put(
                PlatformKeys.KYVERNO,
                "a PolicyException for the service-account tokens of Cilium and SPIRE in kube-system and cilium-spire");
        pieces.put(PlatformKeys.TETRAGON, "the chart of Tetragon with its ServiceMonitor and policy");
        return pieces;
    }

    @Override
    public RuleInfo info() {
        return OverlayRules.PIECES_TO_BRING;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        return PIECES.keySet().stream()
                .filter(flag -> config.given(flag).isPresent() && config.is(flag))
                .map(flag -> config.finding(info(), flag)
                        .message("this asks for " + PIECES.get(flag) + ", which is not rendered")
                        .fix("Bring it with extraSources, or leave it to an application of your own")
                        .build())
                .toList();
    }
}
