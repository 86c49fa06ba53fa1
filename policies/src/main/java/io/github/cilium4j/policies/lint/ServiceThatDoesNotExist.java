package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Service;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Optional;

/**
 * Services that do not exist: Cilium then generates no peer at all, and an element with ports and without peers is about everybody.
 * Source: cilium 1.18.6 to 1.20.2, pkg/policy/k8s/service.go.
 */
final class ServiceThatDoesNotExist implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-035", Gate.DATAPATH, Severity.ERROR, "toServices names no Service that exists");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .filter(element -> element.section() == Section.EGRESS)
                .flatMap(element -> check(element, cluster).stream())
                .toList();
    }

    private static Optional<Finding> check(Element element, Cluster cluster) {
        List<Service> items = element.peers("Services", Service.class);
        boolean missing = !items.isEmpty()
                && items.stream()
                        .allMatch(item -> NamedServices.isKnown(item, cluster.inventory())
                                && NamedServices.of(item, cluster.inventory()).isEmpty());
        return missing ? Optional.of(finding(element)) : Optional.empty();
    }

    private static Finding finding(Element element) {
        return element.finding(INFO, element.path().child("toServices"))
                .message(
                        element.ports().isEverything()
                                ? "no Service of the inputs is meant, so this element allows nothing"
                                : "no Service of the inputs is meant, and without a peer these ports are open to everybody")
                .fix("Name a Service that exists, or select its pods with toEndpoints")
                .build();
    }
}
