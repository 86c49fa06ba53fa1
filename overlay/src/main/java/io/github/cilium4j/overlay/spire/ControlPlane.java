package io.github.cilium4j.overlay.spire;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The nodes that may hold the bootstrap file. */
final class ControlPlane {
    private static final List<String> LABELS =
            List.of("node-role.kubernetes.io/control-plane", "node-role.kubernetes.io/master");

    private ControlPlane() {}

    /** Returns their names: Nodes with the label, and nodes that run an API server, which RKE2 does as a static pod. */
    static NavigableSet<String> nodes(Observed observed) {
        NavigableSet<String> names = new TreeSet<>();
        Stream<ObservedObject> labelled = observed.all("Node")
                .filter(node -> LABELS.stream()
                        .anyMatch(
                                label -> node.text("metadata", "labels", label).isPresent()));
        labelled.forEach(node -> names.add(node.name()));
        observed.all("Pod")
                .filter(ControlPlane::isApiServer)
                .forEach(pod -> pod.text("spec", "nodeName").ifPresent(names::add));
        return names;
    }

    private static boolean isApiServer(ObservedObject pod) {
        return pod.namespace().equals(Observed.KUBE_SYSTEM)
                && pod.text("metadata", "labels", "component")
                        .filter("kube-apiserver"::equals)
                        .isPresent();
    }

    /** Returns the nodes whose file is not known to be gone. */
    static NavigableSet<String> left(Observed observed) {
        NavigableSet<String> left = nodes(observed);
        left.removeIf(node -> observed.find("Job", Observed.KUBE_SYSTEM, FileCleanup.jobName(node))
                .filter(job -> job.has("Complete"))
                .isPresent());
        return left;
    }
}
