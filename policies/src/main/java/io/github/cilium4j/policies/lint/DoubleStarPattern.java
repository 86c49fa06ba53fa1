package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.FqdnSelector;
import io.github.cilium4j.model.cilium.PortRuleDns;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two stars at the start of a name: several labels since Cilium 1.19, one label before. Source: cilium 1.18.6 and 1.19.4, pkg/fqdn/matchpattern. */
final class DoubleStarPattern implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-034", Gate.DATAPATH, Severity.WARNING, "two stars of a DNS pattern are one label in Cilium 1.18");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .flatMap(rule -> rule.egress().stream())
                .flatMap(element -> Stream.concat(names(element), queries(element)))
                .toList();
    }

    private static Stream<Finding> names(EgressElement element) {
        List<Optional<String>> patterns = Items.of(element.element().toFQDNs()).stream()
                .map(FqdnSelector::matchPattern)
                .toList();
        return findings(element, patterns, element.path().child("toFQDNs"));
    }

    private static Stream<Finding> queries(EgressElement element) {
        return L7Filter.of(element.element().toPorts(), element.path())
                .flatMap(filter -> findings(
                        element,
                        Items.of(filter.rules().dns()).stream()
                                .map(PortRuleDns::matchPattern)
                                .toList(),
                        filter.path().child("dns")));
    }

    private static Stream<Finding> findings(EgressElement element, List<Optional<String>> patterns, FieldPath list) {
        return IntStream.range(0, patterns.size())
                .boxed()
                .flatMap(i -> patterns.get(i).filter(pattern -> pattern.startsWith("**")).stream()
                        .map(pattern -> finding(element, pattern, list.index(i).child("matchPattern"))));
    }

    private static Finding finding(EgressElement element, String pattern, FieldPath path) {
        return element.owner()
                .finding(INFO, path)
                .message("in \"" + pattern + "\" two stars are the same as one, so names with more labels are left out")
                .fix("Add a pattern for each depth that is needed, such as \"*.*.example.com\"")
                .addVersions(CiliumVersion.V1_18)
                .build();
    }
}
