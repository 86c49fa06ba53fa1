package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.ArrayList;
import java.util.List;

/**
 * Two blocks with a common address: the operator marks the newer pool as conflicting and gives out none of its addresses. It asks
 * neither for {@code disabled} nor for the selectors (Cilium 1.18.6, operator/pkg/lbipam, settleConflicts).
 */
final class OverlappingPools implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "LB-008",
            Gate.DATAPATH,
            Severity.ERROR,
            "an address is in two blocks of address pools",
            List.of("I-21", "F-17"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PoolRange> seen = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (PoolRange range : PoolRange.of(cluster.manifests())) {
            seen.stream()
                    .filter(range::clashesWith)
                    .findFirst()
                    .ifPresent(other -> findings.add(finding(range, other)));
            seen.add(range);
        }
        return findings;
    }

    private static Finding finding(PoolRange range, PoolRange other) {
        String where = range.isOfSamePool(other)
                ? "another block of this pool"
                : "CiliumLoadBalancerIPPool " + other.poolName();
        return range.finding(INFO)
                .message(range.range() + " overlaps " + other.range() + " of " + where
                        + ", and a pool in conflict gives out no address at all")
                .fix("Make the blocks disjoint; a disabled pool counts too")
                .build();
    }
}
