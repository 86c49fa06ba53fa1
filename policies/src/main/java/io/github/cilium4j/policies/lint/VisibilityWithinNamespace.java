package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** HTTP rules for "any" pod in a namespaced policy: that is any pod of its namespace, so gateways and Prometheus are cut off. */
final class VisibilityWithinNamespace implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-006", Gate.ADVICE, Severity.INFO, "HTTP rules for pods of the same namespace alone", List.of("F-01"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .filter(rule -> !rule.isClusterwide() && rule.deniesIngress())
                .filter(rule -> rule.ingress().stream().allMatch(VisibilityWithinNamespace::isWithin))
                .flatMap(rule -> rule.ingress().stream())
                .map(element -> element.owner()
                        .finding(INFO, element.path().child("fromEndpoints"))
                        .message("{} means the pods of namespace "
                                + element.owner().namespace().orElse("")
                                + ", so gateways and Prometheus elsewhere are cut off")
                        .fix("Add {matchLabels: {" + NamespaceLabel.KEY
                                + ": <namespace>}} for each namespace that requests come from")
                        .build())
                .toList();
    }

    private static boolean isWithin(IngressElement element) {
        boolean http = L7Filter.of(element.element().toPorts(), element.path())
                .anyMatch(filter -> !Items.of(filter.rules().http()).isEmpty());
        return http && List.of(LabelSelector.all()).equals(element.element().fromEndpoints());
    }
}
