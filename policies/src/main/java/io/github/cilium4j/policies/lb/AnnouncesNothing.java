package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.CiliumL2AnnouncementPolicy;
import io.github.cilium4j.model.cilium.L2AnnouncementPolicySpec;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/** An L2 announcement policy with both kinds of addresses off, as they are by default. Source: Cilium 1.18.6, pkg/l2announcer. */
final class AnnouncesNothing implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "LB-018", Gate.DATAPATH, Severity.ERROR, "an L2 announcement policy announces no kind of address");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return cluster.manifests().all(CiliumL2AnnouncementPolicy.class).stream()
                .filter(policy -> !Announcements.ofLoadBalancers(policy.manifest()) && !ofExternal(policy.manifest()))
                .map(policy -> policy.finding(INFO, FieldPath.of("spec"))
                        .message("externalIPs and loadBalancerIPs are both false unless set, so nothing is announced")
                        .fix("Write loadBalancerIPs: true")
                        .build())
                .toList();
    }

    private static boolean ofExternal(CiliumL2AnnouncementPolicy policy) {
        return policy.spec().flatMap(L2AnnouncementPolicySpec::externalIPs).orElse(false);
    }
}
