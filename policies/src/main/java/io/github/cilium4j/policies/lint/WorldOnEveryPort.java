package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** An exception to a default deny of egress that opens the world without naming ports, and so takes the default deny away. */
final class WorldOnEveryPort implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-009",
            Gate.ADVICE,
            Severity.WARNING,
            "an exception opens the whole world on every port",
            List.of("I-11"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        return rules.stream()
                .filter(rule -> rules.stream().anyMatch(other -> isUndone(other, rule)))
                .flatMap(rule -> rule.egress().stream())
                .filter(WorldOnEveryPort::opensWorld)
                .map(element -> element.finding(INFO)
                        .message("the world is open on every port, as if there were no default deny")
                        .fix("Add toPorts with the ports that are needed, such as 443/TCP")
                        .build())
                .toList();
    }

    /** Returns whether a clusterwide rule keeps the world from the endpoints of another. */
    private static boolean isUndone(PolicyRule deny, PolicyRule rule) {
        return deny.isClusterwide()
                && !deny.isAboutNodes()
                && !deny.equals(rule)
                && deny.deniesEgress()
                && deny.egress().stream().noneMatch(WorldOnEveryPort::opensWorld)
                && deny.subject().overlaps(rule.subject());
    }

    private static boolean opensWorld(EgressElement element) {
        return element.ports().isEverything() && element.admits(Entity.WORLD);
    }
}
