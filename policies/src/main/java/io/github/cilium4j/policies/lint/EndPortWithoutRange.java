package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.stream.Stream;

/** An {@code endPort} that does not end a range. Source: cilium 1.18.6 to 1.20.2, pkg/policy/l4.go and pkg/policy/api/rule_validation.go. */
final class EndPortWithoutRange implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-040", Gate.DATAPATH, Severity.WARNING, "an endPort does not end the range that it seems to");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .flatMap(Element::listedPorts)
                .flatMap(EndPortWithoutRange::check)
                .toList();
    }

    private static Stream<Finding> check(ListedPort listed) {
        int last = listed.port().endPort().orElse(0);
        if (last == 0) {
            return Stream.empty();
        }
        int first = listed.port().portNumber().orElse(-1);
        if (first < 0) {
            return Stream.of(named(listed));
        }
        if (first == 0) {
            return Stream.of(wildcard(listed, last));
        }
        return last < first ? Stream.of(reversed(listed, first, last)) : Stream.empty();
    }

    private static Finding named(ListedPort listed) {
        return listed.finding(INFO, "endPort")
                .message("\"" + listed.text() + "\" is a name, and whether a range starts at its number depends on the"
                        + " direction and on the version of Cilium")
                .fix("Write the number of the first port, or remove endPort")
                .addReferences("V-PORT-09")
                .build();
    }

    private static Finding wildcard(ListedPort listed, int last) {
        return listed.finding(INFO, "endPort")
                .message("port 0 is every port; Cilium 1.20 ignores endPort beside it, older ones stop at " + last)
                .fix("Write port \"1\" for a range, or remove endPort")
                .addReferences("V-PORT-05")
                .build();
    }

    private static Finding reversed(ListedPort listed, int first, int last) {
        return listed.finding(INFO, "endPort")
                .message(last + " is less than " + first + ", so only port " + first + " is meant")
                .fix("Write the larger number in endPort, or remove it")
                .addReferences("V-PORT-07")
                .build();
    }
}
