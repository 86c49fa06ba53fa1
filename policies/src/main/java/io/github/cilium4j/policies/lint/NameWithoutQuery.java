package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.value.Re2Pattern;
import io.github.cilium4j.model.cilium.FqdnSelector;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.cilium.PortRuleDns;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that no DNS rule of the same endpoints lets through: the proxy refuses the query, so the name never has an address. A star
 * counts for any text here, dots included, which is more than Cilium takes it for, so that what is reported is certain.
 */
final class NameWithoutQuery implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-033", Gate.DATAPATH, Severity.ERROR, "a rule by DNS name that no DNS rule lets its endpoints ask for");

    private static final int DNS = 53;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        List<Finding> findings = new ArrayList<>();
        for (PolicyRule rule : rules) {
            if (rule.egress().stream()
                    .allMatch(element -> Items.of(element.element().toFQDNs()).isEmpty())) {
                continue; // to compare it with every other rule takes long
            }
            List<PolicyRule> same = rules.stream()
                    .filter(other -> other.subject().overlaps(rule.subject()))
                    .toList();
            List<PortRuleDns> queries = queries(same);
            if (!queries.isEmpty() && same.stream().noneMatch(NameWithoutQuery::isOpen)) {
                rule.egress().forEach(element -> findings.addAll(check(element, queries)));
            }
        }
        return findings;
    }

    private static List<PortRuleDns> queries(List<PolicyRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.egress().stream())
                .flatMap(element -> L7Filter.of(element.element().toPorts(), element.path()))
                .flatMap(filter -> Items.of(filter.rules().dns()).stream())
                .toList();
    }

    /** A rule without default deny lets every query through, and so does a port that is open without DNS rules. */
    private static boolean isOpen(PolicyRule rule) {
        return (!rule.egress().isEmpty() && !rule.deniesEgress())
                || rule.egress().stream()
                        .flatMap(element -> Items.of(element.element().toPorts()).stream())
                        .anyMatch(NameWithoutQuery::isPlainDns);
    }

    private static boolean isPlainDns(PortRule ports) {
        return ports.rules().isEmpty()
                && Items.of(ports.ports()).stream()
                        .anyMatch(port -> port.protocol().orElse(L4Proto.ANY) != L4Proto.TCP
                                && port.portNumber()
                                        .filter(number -> number == DNS)
                                        .isPresent());
    }

    private static List<Finding> check(EgressElement element, List<PortRuleDns> queries) {
        List<FqdnSelector> names = Items.of(element.element().toFQDNs());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            example(names.get(i))
                    .filter(name -> queries.stream().noneMatch(query -> lets(query, name)))
                    .ifPresent(name -> findings.add(finding(element, index, names.get(index))));
        }
        return findings;
    }

    /** Returns a name that is meant; empty for a pattern that means all of them. */
    private static Optional<String> example(FqdnSelector selector) {
        return Stream.of(selector.matchName(), selector.matchPattern().map(pattern -> pattern.replaceAll("\\*+", "a")))
                .flatMap(Optional::stream)
                .map(NameWithoutQuery::plain)
                .filter(name -> !name.equals("a"))
                .findFirst();
    }

    private static boolean lets(PortRuleDns query, String name) {
        return query.matchName()
                        .map(NameWithoutQuery::plain)
                        .filter(name::equals)
                        .isPresent()
                || query.matchPattern()
                        .map(NameWithoutQuery::plain)
                        .map(pattern -> pattern.replace(".", "\\.").replaceAll("\\*+", ".*"))
                        .filter(pattern -> Re2Pattern.parse(pattern).matchesWhole(name))
                        .isPresent();
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Finding finding(EgressElement element, int index, FqdnSelector name) {
        String text = name.matchName().or(name::matchPattern).orElse("");
        return element.owner()
                .finding(INFO, element.path().child("toFQDNs").index(index))
                .message("the DNS rules for these endpoints refuse the query for \"" + text
                        + "\", so the name never has an address and nothing is allowed")
                .fix("Add the name to the list dns of the rule that opens port 53")
                .build();
    }
}
