package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.PolicyEnforcementMode;
import io.github.cilium4j.model.profile.SettingPlace;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** Policies where {@code policyEnforcementMode} is never: neither their allows nor their denies hold. */
final class PoliciesNeverEnforced implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-050", Gate.DATAPATH, Severity.ERROR, "there are policies, and Cilium is told never to enforce any");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        int rules = PolicyRule.of(cluster.manifests()).size();
        return cluster.profiles().stream()
                .map(ClusterProfile::policyEnforcementMode)
                .filter(mode -> rules > 0 && mode.value() == PolicyEnforcementMode.NEVER)
                .map(mode -> finding(mode.place(), rules))
                .toList();
    }

    private static Finding finding(SettingPlace place, int rules) {
        return INFO.finding()
                .origin(place.origin())
                .path(place.path())
                .subject(place.subject())
                .message("\"never\" switches " + (rules == 1 ? "the rule" : "all " + rules + " rules")
                        + " of the policies of the inputs off, denies included")
                .fix("Write default; to try policies first switch policyAuditMode on")
                .build();
    }
}
