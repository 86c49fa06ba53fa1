package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.DefaultDenyConfig;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code enableDefaultDeny} for a direction that the rule has no list of: it has no effect. Source: cilium 1.18.6, pkg/policy/repository.go. */
final class DefaultDenyWithoutElements implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-032",
            Gate.DATAPATH,
            Severity.WARNING,
            "a default deny is asked for in a direction that the rule is not about");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(rule -> rule.rule().enableDefaultDeny().stream().flatMap(asked -> check(rule, asked)))
                .toList();
    }

    private static Stream<Finding> check(PolicyRule rule, DefaultDenyConfig asked) {
        boolean ingress = asked.ingress().orElse(false)
                && areAbsent(rule.rule().ingress(), rule.rule().ingressDeny());
        boolean egress = asked.egress().orElse(false)
                && areAbsent(rule.rule().egress(), rule.rule().egressDeny());
        return Stream.concat(
                ingress ? Stream.of(finding(rule, "ingress")) : Stream.empty(),
                egress ? Stream.of(finding(rule, "egress")) : Stream.empty());
    }

    private static boolean areAbsent(@Nullable List<?> allowed, @Nullable List<?> denied) {
        return allowed == null && denied == null;
    }

    private static Finding finding(PolicyRule rule, String direction) {
        FieldPath path = rule.path().child("enableDefaultDeny").child(direction);
        return rule.finding(INFO, path)
                .message("the rule has no " + direction + " at all, so it closes none")
                .fix("Add " + direction + ": [{}], which closes everything that no rule allows")
                .addReferences("V-RULE-05")
                .build();
    }
}
