package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** A clusterwide rule that lets every pod in that authenticates, beside a default deny of pods: rules only add. */
final class MutualAuthenticationOpensPods implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-013",
            Gate.DATAPATH,
            Severity.WARNING,
            "mutual authentication for all pods opens what a default deny closes",
            List.of("I-25", "F-06"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        List<PolicyRule> denies = rules.stream().filter(PodDefaultDeny::is).toList();
        return rules.stream()
                .filter(rule -> denies.stream().anyMatch(deny -> deny.subject().overlaps(rule.subject())))
                .flatMap(rule -> rule.ingress().stream())
                .filter(PodDefaultDeny::admitsEveryPodThatAuthenticates)
                .map(element -> element.finding(INFO)
                        .message(
                                "every pod that authenticates gets in on every port, so the default deny no longer keeps"
                                        + " pods apart")
                        .fix(
                                "Put authentication: {mode: required} on the rules of each application, or keep one of the two"
                                        + " policies")
                        .build())
                .toList();
    }
}
