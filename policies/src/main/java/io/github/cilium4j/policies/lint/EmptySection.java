package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of a rule that is there and empty: it counts as absent, and nothing is closed. */
final class EmptySection implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-031", Gate.DATAPATH, Severity.WARNING, "an empty list of rules closes nothing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(rule -> Stream.concat(
                        check(
                                rule,
                                "ingress",
                                rule.rule().ingress(),
                                rule.rule().ingressDeny()),
                        check(rule, "egress", rule.rule().egress(), rule.rule().egressDeny())))
                .toList();
    }

    private static Stream<Finding> check(
            PolicyRule rule, String field, @Nullable List<?> allowed, @Nullable List<?> denied) {
        boolean closed = denied != null && !denied.isEmpty();
        return allowed == null || !allowed.isEmpty() || closed
                ? Stream.empty()
                : Stream.of(finding(rule, rule.path().child(field)));
    }

    private static Finding finding(PolicyRule rule, FieldPath path) {
        return rule.finding(INFO, path)
                .message("[] counts as no list at all, so this rule closes no " + path.lastName())
                .fix("Write " + path.lastName() + ": [{}] to close everything that no rule allows, or remove the field")
                .addReferences("V-RULE-01")
                .build();
    }
}
