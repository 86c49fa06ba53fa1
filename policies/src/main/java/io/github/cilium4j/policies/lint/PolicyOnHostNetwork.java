package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A policy for pods that share the network of their node: they are no endpoints of their own, so it does nothing for them. */
final class PolicyOnHostNetwork implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-016",
            Gate.DATAPATH,
            Severity.WARNING,
            "a policy selects pods in the network of their node",
            List.of("F-21"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Pod> pods = Pod.of(cluster.inventory());
        return PolicyRule.of(cluster.manifests()).stream()
                .filter(rule -> rule.rule()
                        .endpointSelector()
                        .filter(PolicyOnHostNetwork::namesPods)
                        .isPresent())
                .flatMap(rule -> check(rule, pods).stream())
                .toList();
    }

    /** A policy for all pods of a namespace is not meant for those that it cannot concern. */
    private static boolean namesPods(LabelSelector selector) {
        return selector.matchLabels().keySet().stream().anyMatch(key -> !NamespaceLabel.is(key))
                || selector.matchExpressions().stream()
                        .anyMatch(r -> r.operator() == LabelSelectorOperator.IN && !NamespaceLabel.is(r.key()));
    }

    private static Optional<Finding> check(PolicyRule rule, List<Pod> pods) {
        List<Pod> selected = pods.stream()
                .filter(pod -> rule.subject().matches(pod.labels()))
                .toList();
        List<Pod> without =
                selected.stream().filter(pod -> pod.workload().hostNetwork()).toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(rule, without, without.size() == selected.size()));
    }

    private static Finding finding(PolicyRule rule, List<Pod> without, boolean all) {
        String names = without.stream().map(pod -> pod.workload().describe()).collect(Collectors.joining(", "));
        return rule.finding(INFO, rule.path().child("endpointSelector"))
                .severity(all ? Severity.WARNING : Severity.INFO)
                .message(names + (without.size() == 1 ? " is" : " are")
                        + " in the network of the node, where only host policies hold, so the policy does nothing for "
                        + (without.size() == 1 ? "it" : "them"))
                .fix("Leave " + (without.size() == 1 ? "it" : "them") + " out of the selector, and write a policy with"
                        + " nodeSelector if ports of the node are meant")
                .build();
    }
}
