package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.FqdnSelector;
import io.github.cilium4j.model.inventory.Cluster;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name that the cluster's own DNS answers with a Service: policies see the pods behind it, and pods are not met by names. */
final class NameOfAService implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-053", Gate.DATAPATH, Severity.WARNING, "a rule by DNS name names a Service of the cluster");

    private static final List<String> OWN = List.of(".svc.cluster.local", ".pod.cluster.local", ".svc");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        return Element.of(cluster.manifests()).stream()
                .flatMap(NameOfAService::check)
                .toList();
    }

    private static Stream<Finding> check(Element element) {
        List<FqdnSelector> names = element.peers("FQDNs", FqdnSelector.class);
        return IntStream.range(0, names.size())
                .filter(i -> OWN.stream().anyMatch(plain(names.get(i))::endsWith))
                .mapToObj(i -> finding(element, i, plain(names.get(i))));
    }

    private static String plain(FqdnSelector selector) {
        String text = selector.matchName().or(selector::matchPattern).orElse("").toLowerCase(Locale.ROOT);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static Finding finding(Element element, int index, String name) {
        return element.finding(INFO, element.path().child("toFQDNs").index(index))
                .message("\"" + name + "\" leads to pods of the cluster, and pods are not met by names or addresses")
                .fix("Select the pods with toEndpoints, or the Service with toServices")
                .build();
    }
}
