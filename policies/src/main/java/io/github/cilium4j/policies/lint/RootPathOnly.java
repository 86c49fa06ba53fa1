package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.PortRuleHttp;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.List;
import java.util.stream.Stream;

/** HTTP rules whose only path is "/": it is compared with the whole path, so every other request gets 403. */
final class RootPathOnly implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-004",
            Gate.DATAPATH,
            Severity.WARNING,
            "an HTTP rule with path / lets nothing but / through",
            List.of("F-01"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return PolicyRule.of(cluster.manifests()).stream()
                .filter(PolicyRule::deniesIngress)
                .flatMap(rule -> rule.ingress().stream())
                .flatMap(RootPathOnly::check)
                .toList();
    }

    private static Stream<Finding> check(IngressElement element) {
        return L7Filter.of(element.element().toPorts(), element.path())
                .filter(filter -> isRootOnly(Items.of(filter.rules().http())))
                .map(filter ->
                        finding(element, filter.path().child("http").index(0).child("path")));
    }

    private static boolean isRootOnly(List<PortRuleHttp> requests) {
        return !requests.isEmpty()
                && requests.stream()
                        .allMatch(request -> request.path().filter("/"::equals).isPresent());
    }

    private static Finding finding(IngressElement element, FieldPath path) {
        return element.owner()
                .finding(INFO, path)
                .message("\"/\" is compared with the whole path, so every other path gets 403")
                .fix("Write \"/.*\" for every path, or leave path away")
                .build();
    }
}
