package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.ContainerPort;
import io.github.cilium4j.model.inventory.Inventory;
import io.github.cilium4j.model.inventory.ServicePort;
import io.github.cilium4j.model.prometheus.MonitorSpec;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PodMonitorSpec;
import io.github.cilium4j.model.prometheus.ScrapeEndpoint;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import io.github.cilium4j.model.prometheus.ServiceMonitorSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A monitor that asks for a port which none of the objects it selects has. Without such objects among the inputs nothing can be
 * said.
 */
final class MonitorPortUnknown implements LintRule<Cluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "MON-004",
            Gate.DATAPATH,
            Severity.ERROR,
            "a monitor asks for a port that no selected Service or pod has",
            List.of("I-05", "D-03"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Cluster cluster) {
        List<Finding> findings = new ArrayList<>();
        for (Located<?> object : cluster.manifests().all()) {
            object.as(ServiceMonitor.class)
                    .ifPresent(monitor -> findings.addAll(ofServices(monitor, cluster.inventory())));
            object.as(PodMonitor.class).ifPresent(monitor -> findings.addAll(ofPods(monitor, cluster.inventory())));
        }
        return findings;
    }

    private static List<Finding> ofServices(Located<ServiceMonitor> monitor, Inventory inventory) {
        ServiceMonitorSpec spec = monitor.manifest().spec();
        List<Set<String>> names = inventory.services().stream()
                .filter(service -> looksIn(monitor, spec, service.namespace())
                        && spec.selector().matches(service.labels()))
                .map(service -> names(service.ports().stream().map(ServicePort::name)))
                .toList();
        return missing(monitor, "endpoints", spec.endpoints(), names, "Service");
    }

    private static List<Finding> ofPods(Located<PodMonitor> monitor, Inventory inventory) {
        PodMonitorSpec spec = monitor.manifest().spec();
        List<Set<String>> names = inventory.workloads().stream()
                .filter(workload -> looksIn(monitor, spec, workload.namespace())
                        && spec.selector().matches(workload.labels()))
                .map(workload -> names(workload.ports().stream().map(ContainerPort::name)))
                .toList();
        return missing(monitor, "podMetricsEndpoints", spec.podMetricsEndpoints(), names, "pod");
    }

    private static Set<String> names(Stream<Optional<String>> names) {
        return names.flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean looksIn(Located<?> monitor, MonitorSpec spec, String namespace) {
        String own = monitor.manifest().metadata().namespace().orElse("default");
        return spec.namespaceSelector()
                .map(selector -> selector.any().orElse(false)
                        || selector.matchNames().contains(namespace)
                        || selector.matchNames().isEmpty() && own.equals(namespace))
                .orElseGet(() -> own.equals(namespace));
    }

    private static List<Finding> missing(
            Located<?> monitor,
            String field,
            List<? extends ScrapeEndpoint> endpoints,
            List<Set<String>> selected,
            String what) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < endpoints.size(); i++) {
            FieldPath path = FieldPath.of("spec", field).index(i).child("port");
            endpoints
                    .get(i)
                    .port()
                    .filter(port -> !selected.isEmpty() && selected.stream().noneMatch(names -> names.contains(port)))
                    .ifPresent(port -> findings.add(monitor.finding(INFO, path)
                            .message("no selected " + what + " names a port " + Quoted.of(port)
                                    + ", so nothing is scraped")
                            .fix(fix(selected, what))
                            .build()));
        }
        return findings;
    }

    private static String fix(List<Set<String>> selected, String what) {
        Set<String> names = selected.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? "Name the port of the " + what : "Write one of the names " + String.join(", ", names);
    }
}
