package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.L7Rules;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;

/**
 * L7 rules of a rule that closes nothing, for endpoints that nothing else closes: an item for every request is added to them, so they
 * make requests visible and refuse none. Source: cilium 1.18.6 to 1.20.2, pkg/policy/l4_filter_test.go, TestHTTPWildcardInDefaultAllow.
 */
final class RequestsNotRefused implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-046", Gate.DATAPATH, Severity.WARNING, "L7 rules without a default deny refuse nothing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        return rules.stream()
                .filter(rule -> rule.rule().enableDefaultDeny().isPresent())
                .flatMap(rule -> L7Filter.of(rule).stream()
                        .filter(filter -> refuses(filter.rules()) && !isClosed(rule, isIngress(rule, filter), rules))
                        .map(filter -> finding(rule, filter)))
                .toList();
    }

    private static boolean refuses(L7Rules rules) {
        boolean http = !Items.of(rules.http()).isEmpty() && !VisibilityThatDenies.isOpen(Items.of(rules.http()));
        boolean dns = !Items.of(rules.dns()).isEmpty()
                && Items.of(rules.dns()).stream()
                        .noneMatch(query -> query.matchPattern().equals(Optional.of("*")));
        return http || dns;
    }

    private static boolean isIngress(PolicyRule rule, L7Filter filter) {
        return rule.path().child("ingress").contains(filter.path());
    }

    private static boolean isClosed(PolicyRule rule, boolean ingress, List<PolicyRule> rules) {
        return rules.stream()
                .filter(other -> ingress ? other.deniesIngress() : other.deniesEgress())
                .anyMatch(other -> other.subject().overlaps(rule.subject()));
    }

    private static Finding finding(PolicyRule rule, L7Filter filter) {
        return rule.finding(INFO, filter.path())
                .message("no policy closes these endpoints, so requests that are not listed pass as well")
                .fix("Remove enableDefaultDeny, or write {} as the only item when the requests are only to be seen")
                .build();
    }
}
