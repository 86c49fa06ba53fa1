package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;

/** A nodeSelector that no Node of the inputs meets, so that what the policy allows stays closed. */
final class HostPolicyWithoutNode implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-010",
            Gate.DATAPATH,
            Severity.WARNING,
            "a host policy selects no node",
            List.of("I-23", "F-16", "D-19"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<IdentityLabels> nodes = cluster.inventory().nodes().stream()
                .map(node -> IdentityLabels.ofLocalNode(node.labels()))
                .toList();
        return PolicyRule.of(cluster.manifests()).stream()
                .filter(rule -> rule.isAboutNodes() && !nodes.isEmpty())
                .filter(rule -> nodes.stream().noneMatch(rule.subject()::matches))
                .map(rule -> rule.finding(INFO, rule.path().child("nodeSelector"))
                        .message("none of the " + nodes.size() + " Nodes has these labels, so the policy does nothing")
                        .fix("Label the nodes, or select all of them with {}")
                        .build())
                .toList();
    }
}
