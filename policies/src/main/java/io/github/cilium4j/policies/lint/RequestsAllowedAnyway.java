package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.Items;
import java.util.ArrayList;
import java.util.List;

/**
 * HTTP rules beside an element that allows the same peers the same port without them: every request passes. Source: cilium 1.18.6,
 * pkg/policy/l4.go and pkg/envoy/xds_server.go.
 */
final class RequestsAllowedAnyway implements LintRule<Cluster> {
    private static final RuleInfo INFO =
            RuleInfo.of("POL-045", Gate.DATAPATH, Severity.WARNING, "HTTP rules are undone by an element without them");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Element> all = Element.of(cluster.manifests()).stream()
                .filter(element -> !element.section().isDeny())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Element element : all) {
            List<PortRule> ports = Items.of(element.toPorts());
            for (int i = 0; i < ports.size(); i++) {
                PortRule filter = ports.get(i);
                if (!filters(filter)) {
                    continue;
                }
                FieldPath path = element.path().child("toPorts").index(i).child("rules");
                all.stream()
                        .filter(other -> undoes(other, element, filter))
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(element, path, other)));
            }
        }
        return findings;
    }

    private static boolean filters(PortRule ports) {
        return ports.rules()
                .map(rules -> Items.of(rules.http()))
                .filter(requests -> !requests.isEmpty() && !VisibilityThatDenies.isOpen(requests))
                .isPresent();
    }

    private static boolean undoes(Element other, Element element, PortRule filter) {
        return !other.equals(element)
                && other.section() == element.section()
                && (other.ports().isEverything()
                        || Items.of(other.toPorts()).stream()
                                .anyMatch(ports -> isPlain(ports) && Coverage.ofPorts(ports, filter)))
                && Coverage.ofPeers(other, element);
    }

    private static boolean isPlain(PortRule ports) {
        return ports.rules().isEmpty()
                && ports.listener().isEmpty()
                && ports.terminatingTLS().isEmpty()
                && Items.of(ports.serverNames()).isEmpty();
    }

    private static Finding finding(Element element, FieldPath path, Element other) {
        return element.finding(INFO, path)
                .message(other.path() + " of policy \"" + other.owner().name()
                        + "\" allows the same peers this port without HTTP rules, so every request passes")
                .fix("Name other peers or ports there, or repeat the HTTP rules")
                .build();
    }
}
