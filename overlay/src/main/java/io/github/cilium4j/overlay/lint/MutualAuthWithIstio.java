package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;

/** Two systems that give pods SPIFFE identities. */
final class MutualAuthWithIstio implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.MUTUAL_AUTH_WITH_ISTIO;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(Istio.isGiven(config) && !Cni.isOther(config) && config.is(CiliumKeys.MUTUAL_AUTH))) {
            return List.of();
        }
        return List.of(config.finding(info(), PlatformKeys.SERVICE_MESH)
                .message("Istio with mTLS and the mutual authentication of Cilium both give pods SPIFFE identities")
                .fix("Switch " + CiliumKeys.MUTUAL_AUTH + " off when the mTLS of Istio is on")
                .build());
    }
}
