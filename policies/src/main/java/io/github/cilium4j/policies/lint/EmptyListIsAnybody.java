package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/**
 * An empty list of names, Services or groups: it counts as absent, and an element with ports and without peers is about everybody.
 * Source: cilium 1.18.6 pkg/policy/rule.go; 1.19.4 and 1.20.2 pkg/policy/utils/parserules.go.
 */
final class EmptyListIsAnybody implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-028", Gate.DATAPATH, Severity.ERROR, "an empty list of names, Services or groups means everybody");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .filter(Element::isForAnybody)
                .flatMap(element -> element.members().stream().map(member -> finding(element, member)))
                .toList();
    }

    private static Finding finding(Element element, Member member) {
        return element.finding(INFO, element.path().child(member.field()))
                .message("[] counts as no list at all, so the ports of this element are "
                        + (element.section().isDeny() ? "closed" : "open") + " to everybody")
                .fix("Name the peers, or remove the element")
                .build();
    }
}
