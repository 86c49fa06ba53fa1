package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Policies for all pods that select {@code kube-system} or SPIRE itself: what they need to work is closed by them. */
final class SystemNamespacesClosed implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-041",
            Gate.DATAPATH,
            Severity.ERROR,
            "a default deny or mutual authentication does not spare the system namespaces",
            List.of("I-16", "D-23"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String SYSTEM = "kube-system";
    private static final String SPIRE = "cilium-spire";

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<PolicyRule> mutual = NamedPolicies.clusterwide(subject, NamedPolicies.MUTUAL_AUTH);
        boolean spireRuns = !mutual.isEmpty()
                || subject.config()
                        .filter(config -> config.is(CiliumKeys.MUTUAL_AUTH))
                        .isPresent()
                || subject.cluster().profiles().stream()
                        .anyMatch(profile -> profile.spire().value());
        List<String> spared = spireRuns ? List.of(SYSTEM, SPIRE) : List.of(SYSTEM);
        return Stream.concat(NamedPolicies.clusterwide(subject, NamedPolicies.POD_DENY).stream(), mutual.stream())
                .flatMap(rule -> check(rule, spared).stream())
                .toList();
    }

    private static Optional<Finding> check(PolicyRule rule, List<String> spared) {
        String closed = spared.stream()
                .filter(namespace -> rule.subject().matches(IdentityLabels.ofPod(namespace, Map.of())))
                .collect(Collectors.joining(", "));
        return closed.isEmpty()
                ? Optional.empty()
                : Optional.of(rule.finding(INFO, rule.path().child("endpointSelector"))
                        .message("pods of " + closed
                                + " are selected, so what the cluster itself needs to work is closed")
                        .fix("Exclude them: {key: io.kubernetes.pod.namespace, operator: NotIn, values: ["
                                + String.join(", ", spared) + "]}")
                        .build());
    }
}
