package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.L7Rules;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of requests that is there and empty: it counts as absent, and every request passes. Source: cilium 1.18.6, pkg/policy/api/l4.go. */
final class EmptyRequestList implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-044", Gate.DATAPATH, Severity.ERROR, "an empty list of requests lets every request through");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : Element.of(cluster.manifests())) {
            List<PortRule> ports = Items.of(element.toPorts());
            for (int i = 0; i < ports.size(); i++) {
                FieldPath path = element.path().child("toPorts").index(i).child("rules");
                ports.get(i)
                        .rules()
                        .flatMap(EmptyRequestList::emptyList)
                        .ifPresent(name -> findings.add(element.finding(INFO, path.child(name))
                                .message("[] counts as no list at all, so every request passes, and no proxy sees it")
                                .fix("List the requests, or remove rules to say that all of them are meant")
                                .build()));
            }
        }
        return findings;
    }

    private static Optional<String> emptyList(L7Rules rules) {
        if (isEmpty(rules.http())) {
            return Optional.of("http");
        }
        if (isEmpty(rules.dns())) {
            return Optional.of("dns");
        }
        return isEmpty(rules.kafka()) ? Optional.of("kafka") : Optional.empty();
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list != null && list.isEmpty();
    }
}
