package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Map;

/** Storage that must authenticate while SPIRE waits for its volume: after a cold start each waits for the other. */
final class StorageMustAuthenticate implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-042",
            Gate.DATAPATH,
            Severity.ERROR,
            "mutual authentication is asked of the storage that SPIRE itself needs",
            List.of("I-16", "F-03"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        return SpireStorage.namespace(subject).stream()
                .flatMap(namespace -> NamedPolicies.clusterwide(subject, NamedPolicies.MUTUAL_AUTH).stream()
                        .filter(rule -> rule.subject().matches(IdentityLabels.ofPod(namespace, Map.of())))
                        .map(rule -> finding(rule, namespace)))
                .toList();
    }

    private static Finding finding(PolicyRule rule, String namespace) {
        return rule.finding(INFO, rule.path().child("endpointSelector"))
                .message("pods of " + namespace
                        + " must authenticate, and SPIRE waits for a volume of theirs: after a cold"
                        + " start neither comes up")
                .fix("Add " + namespace + " to the namespaces that are excluded")
                .build();
    }
}
