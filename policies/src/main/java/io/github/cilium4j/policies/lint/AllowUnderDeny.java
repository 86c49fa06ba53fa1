package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Optional;

/** An element that allows what another policy denies in whole: a deny always wins. Source: cilium 1.18.6, pkg/policy/mapstate.go. */
final class AllowUnderDeny implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-048", Gate.DATAPATH, Severity.WARNING, "all that an element allows is denied elsewhere");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Element> all = Element.of(cluster.manifests());
        List<Element> denies =
                all.stream().filter(element -> element.section().isDeny()).toList();
        return all.stream()
                .filter(element -> !element.section().isDeny())
                .flatMap(element -> covering(element, denies).map(deny -> finding(element, deny)).stream())
                .toList();
    }

    private static Optional<Element> covering(Element element, List<Element> denies) {
        return denies.stream()
                .filter(deny -> deny.section() == element.section().opposite())
                .filter(deny -> Coverage.ofPorts(deny, element) && Coverage.ofPeers(deny, element))
                .findFirst();
    }

    private static Finding finding(Element element, Element deny) {
        return element.finding(INFO, element.path())
                .message(deny.path() + " of policy \"" + deny.owner().name()
                        + "\" denies everything that this element allows, and a deny wins, however exact the allow is")
                .fix("Remove this element, or leave its peers or ports out of the deny")
                .build();
    }
}
