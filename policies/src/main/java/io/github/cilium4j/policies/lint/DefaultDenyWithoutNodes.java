package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** A default deny of pods that allows {@code host} alone: clients in the network of other nodes are cut, webhooks too. */
final class DefaultDenyWithoutNodes implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-011",
            Gate.DATAPATH,
            Severity.WARNING,
            "a default deny of pods lets the own node in, but no other node and no API server",
            List.of("F-27"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .filter(PodDefaultDeny::is)
                .filter(rule -> admits(rule, Entity.HOST))
                .filter(rule -> !admits(rule, Entity.REMOTE_NODE) && !admits(rule, Entity.KUBE_APISERVER))
                .map(DefaultDenyWithoutNodes::finding)
                .toList();
    }

    private static boolean admits(PolicyRule rule, Entity entity) {
        return rule.ingress().stream().anyMatch(element -> element.ports().isEverything() && element.admits(entity));
    }

    private static Finding finding(PolicyRule rule) {
        return rule.finding(INFO, rule.path().child("ingress"))
                .message("host is the pod's own node alone: clients in the network of other nodes, and an API server on"
                        + " another node that calls webhooks, are cut")
                .fix("Add fromEntities: [remote-node, kube-apiserver]")
                .build();
    }
}
