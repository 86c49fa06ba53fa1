package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.EncryptionType;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** IPsec and the host firewall, which is always on, do not work together (cilium 1.18.6 documentation of the host firewall). */
final class IpsecWithHostFirewall implements LintRule<OverlayConfig> {
    @Override
    public RuleInfo info() {
        return OverlayRules.IPSEC_WITH_HOST_FIREWALL;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (!(config.is(CiliumKeys.ENCRYPTION) && config.has(CiliumKeys.ENCRYPTION_TYPE, EncryptionType.IPSEC))) {
            return List.of();
        }
        return List.of(config.finding(info(), CiliumKeys.ENCRYPTION_TYPE)
                .message("ipsec does not work with the host firewall, which is on")
                .fix("Write wireguard")
                .build());
    }
}
