package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.IcmpFamily;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A default deny of hosts that does not keep open what a cluster and its operators need: nodes are lost. */
final class HostsLockedOut implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-046",
            Gate.DATAPATH,
            Severity.ERROR,
            "the default deny of hosts closes what nodes are reached by",
            List.of("I-10"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int ECHO_REQUEST = 8;
    private static final Map<String, Predicate<IngressElement>> NEEDED = needed();

    private static Map<String, Predicate<IngressElement>> needed() {
        Map<String, Predicate<IngressElement>> needed = new LinkedHashMap<>();
        needed.put("fromEntities: [cluster]", e -> e.ports().isEverything() && e.admits(Entity.CLUSTER));
        needed.put("fromEntities: [host]", e -> e.ports().isEverything() && e.admits(Entity.HOST));
        needed.put("fromEntities: [remote-node]", e -> e.ports().isEverything() && e.admits(Entity.REMOTE_NODE));
        needed.put(
                "port 22/TCP from where you log in",
                e -> fromOutside(e) && e.ports().opens(22, L4Proto.TCP));
        needed.put(
                "port 6443/TCP from outside", e -> fromOutside(e) && e.ports().opens(6443, L4Proto.TCP));
        needed.put(
                "ICMP type 8 from outside", e -> fromOutside(e) && e.ports().opensIcmp(IcmpFamily.IPV4, ECHO_REQUEST));
        return needed;
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<PolicyRule> hosts = NamedPolicies.all(subject).stream()
                .filter(PolicyRule::isAboutNodes)
                .toList();
        return NamedPolicies.clusterwide(subject, NamedPolicies.HOST_DENY).stream()
                .filter(deny -> deny.isAboutNodes() && deny.deniesIngress())
                .flatMap(deny -> check(deny, hosts).stream())
                .toList();
    }

    private static List<Finding> check(PolicyRule deny, List<PolicyRule> hosts) {
        List<IngressElement> elements = hosts.stream()
                .filter(host -> host.subject().covers(deny.subject()))
                .flatMap(host -> host.ingress().stream())
                .toList();
        return NEEDED.entrySet().stream()
                .filter(needed -> elements.stream().noneMatch(needed.getValue()))
                .map(needed -> deny.finding(INFO, deny.path().child("ingress"))
                        .message("every node is closed, and no policy for all of them has " + needed.getKey())
                        .fix("Add " + needed.getKey())
                        .build())
                .toList();
    }

    private static boolean fromOutside(IngressElement element) {
        return element.admits(Entity.WORLD)
                || element.element().fromCIDR() != null
                || element.element().fromCIDRSet() != null;
    }
}
