package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;

/** Every port of "any" protocol, which is TCP, UDP and SCTP: ICMP and everything else without ports stays out. Source: cilium 1.18.6, pkg/policy/l4.go. */
final class EveryPortWithoutIcmp implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-038", Gate.ADVICE, Severity.INFO, "every port of protocol ANY is less than no ports at all");

    private static final int LAST = 65_535;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .flatMap(Element::listedPorts)
                .filter(EveryPortWithoutIcmp::isEveryPort)
                .map(EveryPortWithoutIcmp::finding)
                .toList();
    }

    private static boolean isEveryPort(ListedPort listed) {
        boolean any = listed.port().protocol().orElse(L4Proto.ANY) == L4Proto.ANY;
        boolean wildcard =
                listed.port().portNumber().filter(number -> number == 0).isPresent()
                        && listed.port().endPort().isEmpty();
        boolean range = listed.port().portNumber().filter(number -> number <= 1).isPresent()
                && listed.port().endPort().filter(last -> last == LAST).isPresent();
        return any && (wildcard || range);
    }

    private static Finding finding(ListedPort listed) {
        boolean deny = listed.element().section().isDeny();
        return listed.finding(INFO, "port")
                .message("these are the ports of TCP, UDP and SCTP; ping and other ICMP "
                        + (deny ? "pass" : "are dropped"))
                .fix("Remove toPorts to " + (deny ? "close" : "open") + " everything, or add an element with icmps")
                .addReferences("V-PORT-05", "V-PORT-10")
                .build();
    }
}
