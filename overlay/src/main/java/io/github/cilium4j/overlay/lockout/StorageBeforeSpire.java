package io.github.cilium4j.overlay.lockout;

import io.github.cilium4j.model.inventory.Cluster;
import io.github.cilium4j.model.inventory.ContainerPort;
import io.github.cilium4j.model.inventory.Workload;
import io.github.cilium4j.overlay.check.ClusterInputs;
import io.github.cilium4j.overlay.lint.ConfiguredCluster;
import io.github.cilium4j.overlay.lint.SpireStorage;
import io.github.cilium4j.policies.imported.IpProtocol;
import io.github.cilium4j.policies.verdict.ClusterNetwork;
import io.github.cilium4j.policies.verdict.Flow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the storage that SPIRE keeps its data on starts without SPIRE: SPIRE waits for its volume, and storage whose pods must prove
 * who they are waits for SPIRE (F-03).
 */
final class StorageBeforeSpire {
    private static final String WHAT = "storage before SPIRE";

    private StorageBeforeSpire() {}

    static LockoutLine line(ClusterInputs inputs, ClusterNetwork cluster, Ends ends) {
        Optional<String> namespace = SpireStorage.namespace(new ConfiguredCluster(
                Cluster.of(inputs.manifests(), inputs.profile().stream().toList()), inputs.config()));
        if (namespace.isEmpty()) {
            return notKnown("the storage", "SPIRE keeps its data on no volume that the inputs tell of");
        }
        List<Workload> pods = ends.inNamespace(namespace.get()).toList();
        return pods.stream()
                .flatMap(from -> pods.stream()
                        .filter(to -> !to.describe().equals(from.describe()))
                        .flatMap(to -> trials(cluster, from, to)))
                .reduce((worst, next) -> next.answer().compareTo(worst.answer()) > 0 ? next : worst)
                .map(trial -> line(trial, namespace.get(), cluster))
                .orElseGet(() -> notKnown(
                        "pods of " + namespace.get(),
                        "no two workloads of " + namespace.get() + " are among the inputs"));
    }

    private static Stream<Trial> trials(ClusterNetwork cluster, Workload from, Workload to) {
        return to.ports().stream()
                .flatMap(port -> flow(cluster, from, to, port).stream())
                .map(flow -> Trial.of(cluster.network(), flow, true));
    }

    private static Optional<Flow> flow(ClusterNetwork cluster, Workload from, Workload to, ContainerPort port) {
        return IpProtocol.find(port.protocol())
                .map(protocol -> cluster.flow(from.describe(), to.describe(), protocol, port.number()));
    }

    private static LockoutLine line(Trial trial, String namespace, ClusterNetwork cluster) {
        Flow flow = trial.flow();
        boolean works = trial.answer() == Answer.WORKS;
        String pods = "pods of " + namespace;
        Need need = new Need(WHAT, Role.PODS, Role.PODS, flow.protocol(), flow.port(), true);
        LockoutLine line = trial.line(
                need,
                works ? pods : flow.from().toString(),
                works ? pods : flow.to().toString(),
                false,
                cluster.network());
        return works ? new LockoutLine(WHAT, pods, pods, "each", line.answer(), false, line.why(), line.place()) : line;
    }

    private static LockoutLine notKnown(String pods, String missing) {
        return new LockoutLine(WHAT, pods, pods, "each", Answer.NOT_KNOWN, false, missing, "");
    }
}
