package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.LabelSelectorOperator;
import io.github.cilium4j.core.meta.LabelSelectorRequirement;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;

/** A selector that leaves namespaces out and so takes in endpoints that are no pods at all, such as Gateway listeners. */
final class ExclusionWithoutNamespaceLabel implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-001",
            Gate.DATAPATH,
            Severity.WARNING,
            "a policy excludes namespaces and so selects endpoints without a namespace",
            List.of("I-24", "D-26"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(subject -> check(subject).stream())
                .toList();
    }

    private static Optional<Finding> check(PolicyRule subject) {
        Optional<LabelSelector> selector = subject.rule().endpointSelector();
        if (subject.namespace().isPresent() || selector.isEmpty() || !isOpen(selector.get())) {
            return Optional.empty();
        }
        FieldPath field = subject.path().child("endpointSelector").child("matchExpressions");
        return Optional.of(subject.finding(INFO, field)
                .message("NotIn on the namespace label is also true of endpoints that have no namespace, such as the"
                        + " listeners of a Gateway, which then answer 403")
                .fix("Add {key: " + NamespaceLabel.KEY + ", operator: Exists}")
                .build());
    }

    /** Returns whether namespaces are excluded, and nothing asks that there be one. */
    private static boolean isOpen(LabelSelector selector) {
        List<LabelSelectorRequirement> requirements = selector.matchExpressions().stream()
                .filter(requirement -> NamespaceLabel.is(requirement.key()))
                .toList();
        return requirements.stream().anyMatch(r -> r.operator() == LabelSelectorOperator.NOT_IN)
                && requirements.stream().noneMatch(ExclusionWithoutNamespaceLabel::asksForOne)
                && selector.matchLabels().keySet().stream().noneMatch(NamespaceLabel::is);
    }

    private static boolean asksForOne(LabelSelectorRequirement requirement) {
        return requirement.operator() == LabelSelectorOperator.EXISTS
                || requirement.operator() == LabelSelectorOperator.IN;
    }
}
