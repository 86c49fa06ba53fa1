package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/** Policies are asked for, and the application that brings them is switched off with the monitoring. */
final class NothingDeployed implements LintRule<OverlayConfig> {
    private static final List<ConfigKey<Boolean>> POLICIES = List.of(
            CiliumKeys.EGRESS_POLICY, CiliumKeys.INGRESS_POLICY, CiliumKeys.POD_INGRESS, CiliumKeys.MUTUAL_AUTH);

    @Override
    public RuleInfo info() {
        return OverlayRules.NOTHING_DEPLOYED;
    }

    @Override
    public List<Finding> check(OverlayConfig config) {
        if (config.is(CiliumKeys.MONITORING) || Cni.isOther(config)) {
            return List.of();
        }
        List<ConfigKey<Boolean>> wanted = POLICIES.stream().filter(config::is).toList();
        return wanted.isEmpty()
                ? List.of()
                : List.of(config.finding(info(), CiliumKeys.MONITORING)
                        .message(
                                "without monitoring the application of Cilium is not deployed, and with it none of the policies"
                                        + " that " + wanted.get(0)
                                        + (wanted.size() > 1 ? " and others ask for" : " asks for"))
                        .fix("Switch it on, or the flags of the policies off")
                        .build());
    }
}
