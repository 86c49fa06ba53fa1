package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/** Services under {@code egressDeny}, where Cilium never looks them up. Source: cilium 1.18.6 to 1.20.2, pkg/policy/k8s/service.go. */
final class ServicesInDeny implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-036", Gate.DATAPATH, Severity.ERROR, "toServices in egressDeny denies everybody, or nobody");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .filter(element -> element.section() == Section.EGRESS_DENY)
                .flatMap(element -> element.members().stream()
                        .filter(member -> member.field().equals("toServices") && !member.isEmpty())
                        .map(member -> finding(element)))
                .toList();
    }

    private static Finding finding(Element element) {
        return element.finding(INFO, element.path().child("toServices"))
                .message("Services are looked up for allowed egress alone, so this element denies "
                        + (element.ports().isEverything() ? "nothing" : "its ports to everybody"))
                .fix("Select the pods of the Service with toEndpoints")
                .build();
    }
}
