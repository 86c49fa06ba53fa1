package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A default deny of egress that does not keep the cluster, its DNS, the API server, the own node, and forwarders of DNS. */
final class EgressLockedOut implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-047",
            Gate.DATAPATH,
            Severity.ERROR,
            "the default deny of egress closes what every pod needs",
            List.of("I-09"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int DNS_PORT = 53;
    private static final IdentityLabels DNS = IdentityLabels.ofPod("kube-system", Map.of("k8s-app", "kube-dns"));
    private static final Map<String, Predicate<EgressElement>> NEEDED = needed();

    private static Map<String, Predicate<EgressElement>> needed() {
        Map<String, Predicate<EgressElement>> needed = new LinkedHashMap<>();
        needed.put("toEntities: [cluster]", e -> e.ports().isEverything() && e.admits(Entity.CLUSTER));
        needed.put("ports 53/UDP and 53/TCP to kube-dns", e -> dns(e) && (e.admits(Entity.CLUSTER) || e.admits(DNS)));
        needed.put("toEntities: [kube-apiserver]", e -> e.ports().isEverything() && e.admits(Entity.KUBE_APISERVER));
        needed.put("toEntities: [host]", e -> e.ports().isEverything() && e.admits(Entity.HOST));
        needed.put("ports 53/UDP and 53/TCP to world, or to the forwarders", e -> dns(e) && toOutside(e));
        return needed;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        return NamedPolicies.clusterwide(subject, NamedPolicies.EGRESS_DENY).stream()
                .filter(deny -> !deny.isAboutNodes() && deny.deniesEgress())
                .flatMap(deny -> check(deny).stream())
                .toList();
    }

    private static List<Finding> check(PolicyRule deny) {
        return NEEDED.entrySet().stream()
                .filter(needed -> deny.egress().stream().noneMatch(needed.getValue()))
                .map(needed -> deny.finding(INFO, deny.path().child("egress"))
                        .message("every pod is closed, and the policy lacks " + needed.getKey())
                        .fix("Add " + needed.getKey())
                        .build())
                .toList();
    }

    private static boolean dns(EgressElement element) {
        return element.ports().opens(DNS_PORT, L4Proto.UDP) && element.ports().opens(DNS_PORT, L4Proto.TCP);
    }

    private static boolean toOutside(EgressElement element) {
        return element.admits(Entity.WORLD)
                || element.element().toCIDR() != null
                || element.element().toCIDRSet() != null;
    }
}
