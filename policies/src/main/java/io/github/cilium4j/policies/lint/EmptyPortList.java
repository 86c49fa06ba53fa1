package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Optional;

/** A list of ports or types of ICMP that is there and empty: it counts as absent, and every port is meant. */
final class EmptyPortList implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-030", Gate.DATAPATH, Severity.WARNING, "an empty list of ports means every port");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .filter(element -> element.ports().isEverything())
                .filter(element -> element.members().stream().anyMatch(member -> !member.isEmpty()))
                .flatMap(element -> finding(element).stream())
                .toList();
    }

    private static Optional<Finding> finding(Element element) {
        if (element.toPorts() == null && element.icmps() == null) {
            return Optional.empty();
        }
        boolean deny = element.section().isDeny();
        return Optional.of(element.finding(INFO, element.path().child(element.toPorts() == null ? "icmps" : "toPorts"))
                .message("[] counts as no list at all, so every port and protocol is " + (deny ? "closed" : "open")
                        + " to these peers")
                .fix("List the ports, or remove the field to say that all of them are meant")
                .addReferences("V-PORT-13")
                .build());
    }
}
