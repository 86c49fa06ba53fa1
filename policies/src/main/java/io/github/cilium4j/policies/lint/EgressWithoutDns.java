package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Map;

/** Egress that is closed without a way to DNS: every connection by name fails before it starts. */
final class EgressWithoutDns implements LintRule<Cluster> {
    private static final RuleInfo INFO = RuleInfo.of(
            "POL-052", Gate.DATAPATH, Severity.WARNING, "a policy closes egress, and nothing lets its pods ask DNS");

    private static final int PORT = 53;
    private static final IdentityLabels DNS = IdentityLabels.ofPod("kube-system", Map.of("k8s-app", "kube-dns"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Without the DNS servers among them the inputs are a part of a cluster, and the policy for DNS may be elsewhere. */
    @Override
    public List<Finding> check(Cluster cluster) {
        List<PolicyRule> rules = PolicyRule.of(cluster.manifests());
        return Pod.of(cluster.inventory()).stream().noneMatch(EgressWithoutDns::isDns)
                ? List.of()
                : rules.stream()
                        .filter(EgressWithoutDns::closesButNotAll)
                        .filter(rule -> rules.stream()
                                .filter(other -> other.subject().overlaps(rule.subject()))
                                .noneMatch(EgressWithoutDns::opensDns))
                        .map(EgressWithoutDns::finding)
                        .toList();
    }

    private static boolean isDns(Pod pod) {
        return pod.workload().namespace().equals("kube-system")
                && "kube-dns".equals(pod.workload().labels().get("k8s-app"));
    }

    /** Names without any DNS are POL-002, and who may talk to nobody needs no names. */
    private static boolean closesButNotAll(PolicyRule rule) {
        return !rule.isAboutNodes()
                && rule.deniesEgress()
                && !rule.subject().matches(DNS)
                && rule.egress().stream().anyMatch(EgressWithoutDns::allowsSomething)
                && rule.egress().stream()
                        .allMatch(
                                element -> Items.of(element.element().toFQDNs()).isEmpty());
    }

    private static boolean allowsSomething(EgressElement element) {
        return Element.of(element.owner()).stream()
                .filter(other -> other.path().equals(element.path()))
                .anyMatch(other -> other.isForAnybody() || !other.members().isEmpty());
    }

    private static boolean opensDns(PolicyRule rule) {
        return rule.egress().stream().anyMatch(EgressWithoutDns::opensDns);
    }

    private static boolean opensDns(EgressElement element) {
        return element.ports().isEverything()
                ? element.admits(DNS) || element.admits(Entity.CLUSTER) || element.admits(Entity.HOST)
                : element.ports().opens(PORT, L4Proto.UDP);
    }

    private static Finding finding(PolicyRule rule) {
        return rule.finding(INFO, rule.path().child("egress"))
                .message("no policy opens port 53 to these pods, so names have no addresses for them")
                .fix("Add an element to the pods k8s-app: kube-dns of namespace kube-system, port 53 for UDP and TCP")
                .build();
    }
}
