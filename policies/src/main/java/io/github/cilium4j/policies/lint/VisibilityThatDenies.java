package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.PortRuleHttp;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HTTP rules that let every request through: they are there for visibility, and yet put the pods into default deny. */
final class VisibilityThatDenies implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-005",
            Gate.DATAPATH,
            Severity.WARNING,
            "a policy that looks at HTTP requests closes the other ports of its pods",
            List.of("F-01"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> EVERY_PATH = Set.of("/", "/.*", ".*");
    private static final Set<String> USUAL_METHODS = Set.of("GET", "POST", "PUT", "DELETE");

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        return rules.stream()
                .filter(VisibilityThatDenies::isVisibility)
                .filter(rule -> rules.stream().noneMatch(other -> isMeant(rule, other)))
                .map(rule -> rule.finding(INFO, rule.path().child("ingress"))
                        .message(
                                "these HTTP rules let requests of every kind through, as if only to see them, and close"
                                        + " every other port of the pods")
                        .fix("Add enableDefaultDeny: {ingress: false, egress: false}; say ingress: true if closing is"
                                + " meant")
                        .build())
                .toList();
    }

    private static boolean isVisibility(PolicyRule rule) {
        return rule.deniesIngress()
                && rule.rule().enableDefaultDeny().isEmpty()
                && Items.of(rule.rule().ingressDeny()).isEmpty()
                && rule.ingress().stream().allMatch(VisibilityThatDenies::letsEveryRequestThrough);
    }

    /** Where another policy closes the same pods, closing them is no accident. */
    private static boolean isMeant(PolicyRule rule, PolicyRule other) {
        return !other.equals(rule)
                && !isVisibility(other)
                && other.deniesIngress()
                && other.subject().overlaps(rule.subject());
    }

    private static boolean letsEveryRequestThrough(IngressElement element) {
        List<L7Filter> filters =
                L7Filter.of(element.element().toPorts(), element.path()).toList();
        return !filters.isEmpty()
                && filters.stream()
                        .allMatch(filter -> isOpen(Items.of(filter.rules().http())));
    }

    /** Returns whether requests of every path and of the usual methods pass. */
    static boolean isOpen(List<PortRuleHttp> requests) {
        Set<String> methods = new HashSet<>();
        boolean anyMethod =
                requests.stream().anyMatch(request -> request.method().isEmpty());
        requests.forEach(request -> request.method().ifPresent(methods::add));
        return !requests.isEmpty()
                && requests.stream().allMatch(VisibilityThatDenies::isForEveryPath)
                && (anyMethod || methods.containsAll(USUAL_METHODS));
    }

    private static boolean isForEveryPath(PortRuleHttp request) {
        return request.path().filter(path -> !EVERY_PATH.contains(path)).isEmpty()
                && request.host().isEmpty()
                && Items.of(request.headers()).isEmpty()
                && Items.of(request.headerMatches()).isEmpty();
    }
}
