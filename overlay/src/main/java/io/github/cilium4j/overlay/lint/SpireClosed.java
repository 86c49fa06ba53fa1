package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SPIRE's server has to hear its agents, which are in the network of the nodes and so are no pods of its namespace. */
final class SpireClosed implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-043", Gate.DATAPATH, Severity.ERROR, "SPIRE is not open to its agents on the nodes", List.of("I-26"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final IdentityLabels SPIRE = IdentityLabels.ofPod("cilium-spire", Map.of());

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        boolean asked = subject.config()
                .filter(config -> config.is(CiliumKeys.MUTUAL_AUTH) && config.is(CiliumKeys.POD_INGRESS))
                .isPresent();
        List<PolicyRule> denies = NamedPolicies.clusterwide(subject, NamedPolicies.POD_DENY);
        if (!asked || denies.isEmpty()) {
            return List.of();
        }
        List<PolicyRule> own = NamedPolicies.all(subject).stream()
                .filter(rule -> !rule.isClusterwide() && rule.subject().matches(SPIRE))
                .toList();
        return check(denies.get(0), own).stream().toList();
    }

    private static Optional<Finding> check(PolicyRule deny, List<PolicyRule> own) {
        if (own.isEmpty()) {
            return Optional.of(missing(deny));
        }
        boolean open = own.stream().flatMap(rule -> rule.ingress().stream()).anyMatch(SpireClosed::admitsAgents);
        return open ? Optional.empty() : Optional.of(closed(own.get(0)));
    }

    private static boolean admitsAgents(IngressElement element) {
        return element.ports().isEverything() && element.admits(Entity.HOST);
    }

    private static Finding missing(PolicyRule deny) {
        return deny.finding(INFO, deny.path())
                .severity(deny.subject().matches(SPIRE) ? Severity.ERROR : Severity.WARNING)
                .message("pods are in default deny, and " + NamedPolicies.SPIRE_INGRESS
                        + " of namespace cilium-spire is" + " missing")
                .fix("Add that policy, with fromEntities: [host, remote-node] and the namespaces cilium-spire and"
                        + " kube-system")
                .build();
    }

    private static Finding closed(PolicyRule rule) {
        return rule.finding(INFO, rule.path().child("ingress"))
                .message("no element lets host in, and SPIRE's agents are in the network of the nodes")
                .fix("Add fromEntities: [host, remote-node]")
                .build();
    }
}
