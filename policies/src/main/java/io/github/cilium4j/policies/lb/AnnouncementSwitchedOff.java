package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.SettingPlace;
import java.util.List;

/** A policy asks for announcements at layer 2 that Cilium is not told to make; it is taken without a complaint. */
final class AnnouncementSwitchedOff implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-006",
            Gate.DATAPATH,
            Severity.ERROR,
            "there is an L2 announcement policy, and L2 announcements are switched off",
            List.of("I-02"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Located<CiliumL2AnnouncementPolicy>> policies = cluster.manifests().all(CiliumL2AnnouncementPolicy.class);
        return L2Switch.off(cluster.profiles()).stream()
                .flatMap(off -> policies.stream().map(policy -> finding(policy, off)))
                .toList();
    }

    private static Finding finding(Located<CiliumL2AnnouncementPolicy> policy, SettingPlace off) {
        return policy.finding(INFO, FieldPath.of("spec"))
                .message("nobody announces anything: L2 announcements are off by " + off.subject() + " at "
                        + off.origin())
                .fix("Set the value l2announcements.enabled to true, or remove the policy")
                .build();
    }
}
