package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.profile.SettingPlace;
import io.github.cilium4j.overlay.config.LoadBalancerKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.policies.lb.L2Switch;
import java.util.List;

/** The configuration asks Cilium to announce at layer 2, and the values of the chart do not switch it on. */
final class AnnouncementNotInValues implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-071",
            Gate.DATAPATH,
            Severity.ERROR,
            "the configuration announces at layer 2, and the values of Cilium switch that off",
            List.of("I-02"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        boolean reportedAtPolicies = !subject.cluster()
                .manifests()
                .all(CiliumL2AnnouncementPolicy.class)
                .isEmpty();
        return subject
                .config()
                .filter(config -> !reportedAtPolicies && ConfiguredAnnouncer.isCiliumAtLayerTwo(config))
                .flatMap(config -> L2Switch.off(subject.cluster().profiles()).map(off -> finding(config, off)))
                .stream()
                .toList();
    }

    private static Finding finding(OverlayConfig config, SettingPlace off) {
        return config.finding(INFO, LoadBalancerKeys.PROVIDER)
                .message("Cilium is to announce addresses at layer 2, which is off by " + off.subject() + " at "
                        + off.origin())
                .fix("Set the value l2announcements.enabled to true")
                .build();
    }
}
