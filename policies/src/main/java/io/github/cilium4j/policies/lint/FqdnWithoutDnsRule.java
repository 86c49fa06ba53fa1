package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;

/** Egress by name where the proxy never sees a DNS answer: the name never has an address, and nothing is allowed. */
final class FqdnWithoutDnsRule implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-002",
            Gate.DATAPATH,
            Severity.ERROR,
            "a rule by DNS name without DNS visibility for its endpoints",
            List.of("I-18", "F-02"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        List<PolicyRule> seeing =
                rules.stream().filter(FqdnWithoutDnsRule::seesDns).toList();
        return rules.stream()
                .filter(rule ->
                        seeing.stream().noneMatch(other -> other.subject().overlaps(rule.subject())))
                .flatMap(rule -> rule.egress().stream())
                .filter(element -> !Items.of(element.element().toFQDNs()).isEmpty())
                .map(FqdnWithoutDnsRule::finding)
                .toList();
    }

    /** A rule that shares only some endpoints counts as well: which of them resolve the name is not known here. */
    private static boolean seesDns(PolicyRule rule) {
        return rule.egress().stream()
                .flatMap(element -> L7Filter.of(element.element().toPorts(), element.path()))
                .anyMatch(filter -> !Items.of(filter.rules().dns()).isEmpty());
    }

    private static Finding finding(EgressElement element) {
        return element.owner()
                .finding(INFO, element.path().child("toFQDNs"))
                .message("no rule for these endpoints sends DNS through the proxy, so the names never have an address"
                        + " and nothing is allowed")
                .fix("Add an element to the cluster's DNS, port 53 for UDP and TCP, with rules: {dns: [{matchPattern:"
                        + " \"*\"}]}")
                .build();
    }
}
