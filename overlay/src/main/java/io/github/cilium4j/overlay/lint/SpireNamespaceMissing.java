package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Namespace;
import java.util.List;

/** Required authentication in a cluster that has no namespace for SPIRE. */
final class SpireNamespaceMissing implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-045",
            Gate.DATAPATH,
            Severity.WARNING,
            "mutual authentication is required and the namespace of SPIRE is missing",
            List.of("I-37"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<String> namespaces = subject.cluster().inventory().namespaces().stream()
                .map(Namespace::name)
                .toList();
        // Every cluster has kube-system: where it is not among the Namespaces, they are not all of them.
        if (!namespaces.contains("kube-system") || namespaces.contains("cilium-spire")) {
            return List.of();
        }
        return NamedPolicies.clusterwide(subject, NamedPolicies.MUTUAL_AUTH).stream()
                .map(rule -> rule.finding(INFO, rule.path())
                        .message("pods must authenticate, and there is no namespace cilium-spire among the Namespaces")
                        .fix("Install SPIRE, or leave the policy away")
                        .build())
                .toList();
    }
}
