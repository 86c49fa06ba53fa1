package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Set;

/** MetalLB beside Cilium's own announcements: both give out addresses, and both answer for them. */
final class TwoAnnouncers implements LintRule<Cluster> {
    private static final Set<String> KINDS = Set.of("IPAddressPool", "L2Advertisement");
    private static final RuleInfo INFO = new RuleInfo(
            "LB-007",
            Gate.DATAPATH,
            Severity.WARNING,
            "MetalLB and Cilium both announce addresses at layer 2",
            List.of("I-02"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return cluster.manifests().all(CiliumL2AnnouncementPolicy.class).stream()
                .filter(policy -> Announcements.ofLoadBalancers(policy.manifest()))
                .findFirst()
                .map(policy -> beside(policy, cluster))
                .orElseGet(List::of);
    }

    private static List<Finding> beside(Located<CiliumL2AnnouncementPolicy> policy, Cluster cluster) {
        return cluster.manifests().all(UntypedManifest.class).stream()
                .filter(object -> isMetalLb(object.manifest()))
                .map(object -> finding(object, policy))
                .toList();
    }

    private static boolean isMetalLb(Manifest object) {
        return object.apiVersion().startsWith("metallb.io/") && KINDS.contains(object.kind());
    }

    private static Finding finding(Located<UntypedManifest> object, Located<CiliumL2AnnouncementPolicy> policy) {
        return object.finding(INFO, FieldPath.of("kind"))
                .message("MetalLB would give out and announce addresses beside " + Manifest.describe(policy.manifest())
                        + ", and two nodes would answer for one address")
                .fix("Keep one of the two: remove the objects of MetalLB, or the policy of Cilium")
                .build();
    }
}
