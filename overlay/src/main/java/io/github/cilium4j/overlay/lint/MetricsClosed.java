package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.diagnostics.Finding;
import io.github.cilium4j.core.diagnostics.Gate;
import io.github.cilium4j.core.diagnostics.Severity;
import io.github.cilium4j.core.lint.LintRule;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.model.inventory.Workload;
import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.verdict.Flow;
import io.github.cilium4j.policies.verdict.RuleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Prometheus whose connections to the metrics of Cilium are dropped: its targets are down, and dashboards have no data. */
final class MetricsClosed implements LintRule<ConfiguredCluster> {
    private static final RuleInfo INFO = new RuleInfo(
            "OVL-086",
            Gate.DATAPATH,
            Severity.ERROR,
            "Prometheus does not reach the metrics of Cilium",
            List.of("I-38"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String KUBE_SYSTEM = "kube-system";

    /** Ports of metrics. Source: cilium 1.18.6, install/kubernetes/cilium/values.yaml. */
    private static final List<Target> TARGETS = List.of(
            new Target("k8s-app", "cilium", 9962),
            new Target("k8s-app", "cilium", 9965),
            new Target("io.cilium/app", "operator", 9963),
            new Target("k8s-app", "cilium-envoy", 9964),
            new Target("k8s-app", "hubble-relay", 9966));

    private record Target(String key, String value, int port) {
        boolean is(Workload workload) {
            return workload.namespace().equals(KUBE_SYSTEM)
                    && value.equals(workload.labels().get(key));
        }
    }

    @Override
    public List<Finding> check(ConfiguredCluster subject) {
        List<Workload> workloads = subject.cluster().inventory().workloads();
        List<Workload> servers = workloads.stream()
                .filter(workload -> "prometheus".equals(workload.labels().get("app.kubernetes.io/name")))
                .toList();
        boolean scraped = TARGETS.stream().anyMatch(target -> workloads.stream().anyMatch(target::is));
        return servers.isEmpty() || !scraped ? List.of() : check(Traffic.of(subject), servers, workloads);
    }

    private static List<Finding> check(Traffic traffic, List<Workload> servers, List<Workload> workloads) {
        List<Finding> findings = new ArrayList<>();
        for (Workload server : servers) {
            for (Target target : TARGETS) {
                workloads.stream()
                        .filter(target::is)
                        .flatMap(scraped -> flow(traffic, server, scraped, target).stream())
                        .filter(traffic::denies)
                        .map(flow -> finding(flow, server, traffic.dropping(flow)))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Flow> flow(Traffic traffic, Workload server, Workload scraped, Target target) {
        return traffic.find(server)
                .flatMap(from -> traffic.find(scraped).map(to -> new Flow(from, to, IpProtocol.TCP, target.port())));
    }

    private static Finding finding(Flow flow, Workload server, List<RuleReference> dropping) {
        String by = dropping.stream()
                .findFirst()
                .map(rule -> ", dropped by " + rule)
                .orElse("");
        return server.object()
                .finding(INFO, FieldPath.of("metadata", "name"))
                .message(flow.from() + " does not reach " + flow.to() + " on " + flow.port() + "/TCP" + by)
                .fix("Add an element to ingress of that policy's endpoints that opens " + flow.port()
                        + "/TCP to the namespace " + server.namespace())
                .build();
    }
}
