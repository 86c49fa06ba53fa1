package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.Entity;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.overlay.config.Distribution;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentityLabels;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A policy that closes the pods of the cluster's DNS where none opens port 53 to the cluster: no name is resolved any more. */
final class ClusterDnsClosed implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-040",
            Gate.DATAPATH,
            Severity.ERROR,
            "the cluster's DNS is put into default deny and its port is not opened",
            List.of("I-15", "F-22"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int PORT = 53;
    private static final IdentityLabels DNS = IdentityLabels.ofPod("kube-system", Map.of("k8s-app", "kube-dns"));
    private static final IdentityLabels SOME_POD = IdentityLabels.ofPod("some-other-namespace", Map.of());

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<PolicyRule> rules = NamedPolicies.all(subject).stream()
                .filter(rule -> rule.subject().matches(DNS))
                .toList();
        String closed = Stream.of(L4Proto.UDP, L4Proto.TCP)
                .filter(protocol -> !isOpen(rules, protocol))
                .map(protocol -> PORT + "/" + protocol)
                .collect(Collectors.joining(" and "));
        if (closed.isEmpty() || DnsNetworkPolicies.areAmong(subject.cluster().manifests())) {
            return List.of();
        }
        return rules.stream()
                .filter(PolicyRule::deniesIngress)
                .limit(1)
                .map(rule -> finding(rule, closed, isOpenedByRke2(subject)))
                .toList();
    }

    private static boolean isOpen(List<PolicyRule> rules, L4Proto protocol) {
        return rules.stream()
                .flatMap(rule -> rule.ingress().stream())
                .anyMatch(element -> element.ports().opens(PORT, protocol) && isForTheCluster(element));
    }

    private static boolean isForTheCluster(IngressElement element) {
        boolean named = !element.ports().isEverything() && !element.endpoints().isEmpty();
        return named || element.admits(Entity.CLUSTER) || element.admits(SOME_POD);
    }

    /** RKE2 ships a NetworkPolicy that opens the port, with its CIS profile alone. */
    private static boolean isOpenedByRke2(ConfiguredCluster subject) {
        return subject.config()
                .filter(config -> config.is(PlatformKeys.CIS))
                .filter(config -> config.has(PlatformKeys.DISTRIBUTION, Distribution.RKE2))
                .isPresent();
    }

    private static Finding finding(PolicyRule rule, String closed, boolean openedByRke2) {
        String rest = openedByRke2
                ? "; only a NetworkPolicy that RKE2 ships with its CIS profile may open it"
                : ", so pods resolve no names any more";
        return rule.finding(INFO, rule.path().child("ingress"))
                .severity(openedByRke2 ? Severity.WARNING : Severity.ERROR)
                .message("the cluster's DNS is put into default deny, and no policy opens " + closed + " to the cluster"
                        + rest)
                .fix("Add {fromEntities: [cluster], toPorts: [{ports: [{port: \"53\", protocol: UDP}, {port: \"53\","
                        + " protocol: TCP}]}]}")
                .build();
    }
}
