package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.SettingPlace;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** A host policy where the host firewall is off, which it is by default: the policy is taken and has no effect. */
final class HostPolicyWithoutFirewall implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-049", Gate.DATAPATH, Severity.ERROR, "there is a host policy, and the host firewall is switched off");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<ClusterProfile> profiles = cluster.profiles();
        if (profiles.isEmpty()
                || profiles.stream().anyMatch(profile -> profile.hostFirewall().value())) {
            return List.of();
        }
        SettingPlace off = profiles.get(0).hostFirewall().place();
        return PolicyRule.of(cluster.manifests()).stream()
                .filter(PolicyRule::isAboutNodes)
                .map(rule -> rule.finding(INFO, rule.path().child("nodeSelector"))
                        .message(off.path() + " of " + off.subject()
                                + " is not true, so no policy holds for nodes and this one has no effect")
                        .fix("Switch the host firewall on, or remove the policy")
                        .build())
                .toList();
    }
}
