package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;

/** A namespaced policy whose selector names another namespace: it selects pods of its own namespace, or none. */
final class SubjectOfAnotherNamespace implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-007",
            Gate.DATAPATH,
            Severity.ERROR,
            "a policy names pods of a namespace that is not its own",
            List.of("I-13"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(rule -> check(rule).stream())
                .toList();
    }

    private static Optional<Finding> check(PolicyRule rule) {
        Optional<String> namespace = rule.namespace();
        Optional<LabelSelector> selector = rule.rule().endpointSelector();
        if (namespace.isEmpty()
                || selector.filter(SubjectOfAnotherNamespace::namesANamespace).isEmpty()) {
            return Optional.empty();
        }
        if (rule.subject().matchesNothing()) {
            return Optional.of(finding(rule, namespace.get(), "so it selects nothing"));
        }
        return selector.flatMap(SubjectOfAnotherNamespace::nameThatIsOverwritten)
                .filter(name -> !name.equals(namespace.get()))
                .map(name -> finding(rule, namespace.get(), "and Cilium overwrites \"" + name + "\" with it"));
    }

    private static boolean namesANamespace(LabelSelector selector) {
        return selector.matchLabels().keySet().stream().anyMatch(NamespaceLabel::is)
                || selector.matchExpressions().stream().anyMatch(r -> NamespaceLabel.is(r.key()));
    }

    private static Optional<String> nameThatIsOverwritten(LabelSelector selector) {
        return Optional.ofNullable(selector.matchLabels().get("k8s:" + NamespaceLabel.KEY));
    }

    private static Finding finding(PolicyRule rule, String namespace, String consequence) {
        return rule.finding(INFO, rule.path().child("endpointSelector"))
                .message("a policy of namespace \"" + namespace + "\" is only about pods of that namespace, "
                        + consequence)
                .fix("Move the policy to the namespace of the pods, or remove the namespace from the selector")
                .build();
    }
}
