package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.profile.SettingPlace;
import java.util.List;

/** Addresses of a family that Cilium has switched off; LB-IPAM gives out none of them (Cilium 1.18.6, operator/pkg/lbipam). */
final class PoolOfAnotherFamily implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-009",
            Gate.DATAPATH,
            Severity.WARNING,
            "a block of an address pool is of a family that Cilium has switched off",
            List.of("I-22"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PoolRange.of(cluster.manifests()).stream()
                .flatMap(range -> cluster.profiles().stream()
                        .map(profile -> range.range().isIpv4() ? profile.ipv4() : profile.ipv6())
                        .filter(family -> family.explicit() && !family.value())
                        .limit(1)
                        .map(family -> finding(range, family.place())))
                .toList();
    }

    private static Finding finding(PoolRange range, SettingPlace off) {
        String family = range.range().isIpv4() ? "IPv4" : "IPv6";
        return range.finding(INFO)
                .message("no Service gets an address of " + range.range() + ": " + family + " is switched off by "
                        + off.subject() + " at " + off.origin())
                .fix("Remove the block, or switch " + family + " on")
                .build();
    }
}
