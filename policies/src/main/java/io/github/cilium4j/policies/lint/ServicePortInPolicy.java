package io.github.cilium4j.policies.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.cilium.L4Proto;
import io.github.cilium4j.model.cilium.PortProtocol;
import io.github.cilium4j.model.cilium.PortRule;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.ServicePort;
import io.github.cilium4j.policies.rule.EgressElement;
import io.github.cilium4j.policies.rule.IngressElement;
import io.github.cilium4j.policies.rule.Items;
import io.github.cilium4j.policies.rule.PolicyRule;
import io.github.cilium4j.policies.selector.IdentitySelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A port that only a Service has: policies see traffic after the Service's port was translated to that of the pod. */
final class ServicePortInPolicy implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "POL-008",
            Gate.DATAPATH,
            Severity.WARNING,
            "a policy names the port of a Service instead of the port of its pods",
            List.of("I-12", "D-28"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Port(PortProtocol port, FieldPath path) {}

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Finding> findings = new ArrayList<>();
        for (PolicyRule rule : PolicyRule.of(cluster.manifests())) {
            for (IngressElement element : rule.ingress()) {
                List<Port> ports = ports(element.element().toPorts(), element.path());
                findings.addAll(check(rule, ports, List.of(rule.subject()), cluster.inventory()));
            }
            for (EgressElement element : rule.egress()) {
                List<Port> ports = ports(element.element().toPorts(), element.path());
                findings.addAll(check(rule, ports, receivers(element, cluster.inventory()), cluster.inventory()));
            }
        }
        return findings;
    }

    /** Returns who is meant: selected pods, and those behind Services, whose own ports do not count either. */
    private static List<IdentitySelector> receivers(EgressElement element, Inventory inventory) {
        Stream<IdentitySelector> behindServices = Items.of(element.element().toServices()).stream()
                .flatMap(item -> NamedServices.of(item, inventory).stream())
                .filter(service -> !service.selector().isEmpty())
                .map(NamedServices::backends);
        return Stream.concat(element.endpoints().stream(), behindServices).toList();
    }

    private static List<Port> ports(@Nullable List<PortRule> toPorts, FieldPath element) {
        List<Port> ports = new ArrayList<>();
        List<PortRule> rules = Items.of(toPorts);
        for (int i = 0; i < rules.size(); i++) {
            FieldPath list = element.child("toPorts").index(i).child("ports");
            for (int j = 0; j < Items.of(rules.get(i).ports()).size(); j++) {
                ports.add(new Port(
                        Items.of(rules.get(i).ports()).get(j), list.index(j).child("port")));
            }
        }
        return ports;
    }

    private static List<Finding> check(
            PolicyRule rule, List<Port> ports, List<IdentitySelector> receivers, Inventory inventory) {
        List<Pod> pods = Pod.of(inventory).stream()
                .filter(pod -> receivers.stream().anyMatch(selector -> selector.matches(pod.labels())))
                .toList();
        return ports.stream()
                .filter(port -> port.port().endPort().isEmpty())
                .flatMap(port ->
                        meantTarget(port.port(), pods, inventory).stream().map(target -> finding(rule, port, target)))
                .toList();
    }

    /** Returns where a Service leads the port to, when no pod and no other Service knows it as a port of pods. */
    private static Optional<String> meantTarget(PortProtocol port, List<Pod> pods, Inventory inventory) {
        Optional<Integer> number = port.portNumber();
        if (number.isEmpty() || pods.stream().anyMatch(pod -> listens(pod, number.get()))) {
            return Optional.empty();
        }
        List<ServicePort> services = inventory.services().stream()
                .filter(service -> pods.stream().anyMatch(pod -> service.selects(pod.workload())))
                .flatMap(service -> service.ports().stream())
                .filter(own -> protocolsMeet(port, own))
                .toList();
        boolean isTarget = services.stream().anyMatch(own -> own.targetPort().equals(Integer.toString(number.get())));
        return Stream.of(services)
                .filter(all -> !isTarget)
                .flatMap(List::stream)
                .filter(own -> own.port() == number.get())
                .map(ServicePort::targetPort)
                .findFirst();
    }

    private static boolean listens(Pod pod, int number) {
        return pod.workload().ports().stream().anyMatch(port -> port.number() == number);
    }

    private static boolean protocolsMeet(PortProtocol port, ServicePort own) {
        L4Proto protocol = port.protocol().orElse(L4Proto.ANY);
        return protocol == L4Proto.ANY || protocol.toString().equals(own.protocol());
    }

    private static Finding finding(PolicyRule rule, Port port, String target) {
        return rule.finding(INFO, port.path())
                .message("\"" + port.port().port().orElse("")
                        + "\" is the port of a Service; its pods get the traffic on " + target)
                .fix("Write the port of the pods: " + target)
                .build();
    }
}
