package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/**
 * An empty list of peers: it selects nobody, and so the element does nothing, whatever else it says. Source: cilium 1.18.6
 * pkg/policy/rule.go; 1.19.4 and 1.20.2 pkg/policy/utils/parserules.go.
 */
final class EmptyPeerList implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-027", Gate.DATAPATH, Severity.WARNING, "an empty list of peers means nobody");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .flatMap(element -> element.members().stream()
                        .filter(member -> member.isEmpty() && !member.isIgnored())
                        .map(member -> finding(element, member)))
                .toList();
    }

    private static Finding finding(Element element, Member member) {
        String verb = element.section().isDeny() ? "denies" : "allows";
        return element.finding(INFO, element.path().child(member.field()))
                .message("[] names nobody, so this element " + verb + " nothing, on whatever ports")
                .fix("Remove " + member.field() + " to mean everybody, or name the peers; {} alone is an element that "
                        + verb + " nothing")
                .build();
    }
}
