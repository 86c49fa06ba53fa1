package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** A default deny of pods without the error messages of ICMP: they are dropped and reported by the hundred. */
final class IcmpErrorsDropped implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-012",
            Gate.ADVICE,
            Severity.INFO,
            "a default deny of pods drops error messages of ICMP",
            List.of("D-29"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int UNREACHABLE = 3;
    private static final int TIME_EXCEEDED = 11;

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .filter(PodDefaultDeny::is)
                .filter(rule -> !opens(rule, UNREACHABLE) || !opens(rule, TIME_EXCEEDED))
                .map(rule -> rule.finding(INFO, rule.path().child("ingress"))
                        .message("messages such as \"destination unreachable\" are dropped, and each drop is reported")
                        .fix("Add {fromEntities: [cluster], icmps: [{fields: [{family: IPv4, type: 3}, {family: IPv4,"
                                + " type: 11}, {family: IPv6, type: 1}, {family: IPv6, type: 3}]}]}")
                        .build())
                .toList();
    }

    private static boolean opens(PolicyRule rule, int type) {
        return rule.ingress().stream()
                .anyMatch(element ->
                        element.admits(Entity.CLUSTER) && element.ports().opensIcmp(IcmpFamily.IPV4, type));
    }
}
