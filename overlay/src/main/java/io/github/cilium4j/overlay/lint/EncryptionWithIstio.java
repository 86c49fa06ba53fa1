package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Traffic that is encrypted twice. */
final class EncryptionWithIstio implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.ENCRYPTION_WITH_ISTIO;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(Istio.isGiven(config) && !Cni.isOther(config) && config.is(CiliumKeys.ENCRYPTION))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.SERVICE_MESH)
                .message("Istio with mTLS and Cilium both encrypt traffic between nodes")
                .fix("Switch " + CiliumKeys.ENCRYPTION + " off when the mTLS of Istio is on")
                .build());
    }
}
