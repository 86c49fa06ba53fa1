package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.Service;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.Collectors;

/** A clusterwide rule that asks all pods to authenticate is a default deny too: load-balanced traffic no longer reaches gateways. */
final class MutualAuthenticationClosesPods implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-014",
            Gate.DATAPATH,
            Severity.WARNING,
            "mutual authentication for all pods closes them to everything else",
            List.of("I-41", "F-28"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        if (rules.stream().anyMatch(PodDefaultDeny::is)) {
            return List.of();
        }
        return rules.stream()
                .flatMap(rule -> rule.ingress().stream())
                .filter(PodDefaultDeny::admitsEveryPodThatAuthenticates)
                .map(element -> finding(element, rules, cluster.inventory()))
                .toList();
    }

    private static Finding finding(IngressElement element, List<PolicyRule> rules, Inventory inventory) {
        String cut = Pod.of(inventory).stream()
                .filter(pod ->
                        isBalanced(pod, inventory) && element.owner().subject().matches(pod.labels()))
                .filter(pod -> rules.stream().noneMatch(rule -> isOwn(rule, pod)))
                .map(pod -> pod.workload().describe())
                .collect(Collectors.joining(", "));
        return element.finding(INFO)
                .message(
                        "the pods are put into default deny: only pods that authenticate and the own node reach them, and"
                                + " the world no longer reaches " + (cut.isEmpty() ? "gateways" : cut))
                .fix("Allow each gateway its clients in a policy of its own, and treat the cluster as closed")
                .build();
    }

    private static boolean isBalanced(Pod pod, Inventory inventory) {
        return inventory.services().stream()
                .filter(Service::isLoadBalancer)
                .anyMatch(service -> service.selects(pod.workload()));
    }

    private static boolean isOwn(PolicyRule rule, Pod pod) {
        return !rule.isClusterwide() && rule.deniesIngress() && rule.subject().matches(pod.labels());
    }
}
