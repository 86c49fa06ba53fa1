package io.github.cilium4j.model.inventory;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that runs pods: a Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job or CronJob.
 *
 * @param object the object
 * @param namespace the namespace of its pods
 * @param labels the labels of its pods
 * @param serviceAccount the account its pods run as
 * @param hostNetwork whether its pods share the network of their node
 * @param ports the ports its containers declare
 * @since 0.1.0
 */
public record Workload(
        Located<UntypedManifest> object,
        String namespace,
        Map<String, String> labels,
        String serviceAccount,
        boolean hostNetwork,
        List<ContainerPort> ports) {
    private static final String DEFAULT_ACCOUNT = "default";

    private static final Map<String, List<String>> POD_PATHS = Map.of(
            "v1 Pod", List.of(),
            "apps/v1 Deployment", List.of("spec", "template"),
            "apps/v1 StatefulSet", List.of("spec", "template"),
            "apps/v1 DaemonSet", List.of("spec", "template"),
            "apps/v1 ReplicaSet", List.of("spec", "template"),
            "batch/v1 Job", List.of("spec", "template"),
            "batch/v1 CronJob", List.of("spec", "jobTemplate", "spec", "template"));

    /** Creates a workload. */
    public Workload {
        labels = Map.copyOf(labels);
        ports = List.copyOf(ports);
    }

    /** Returns the name of the object, as {@code namespace/name}. */
    public String describe() {
        return namespace + "/" + object.manifest().metadata().name().orElse("");
    }

    static Optional<Workload> read(ObjectTree tree) {
        String kind = tree.object().manifest().apiVersion() + " "
                + tree.object().manifest().kind();
        return Optional.ofNullable(POD_PATHS.get(kind))
                .flatMap(path -> ObjectTree.mapping(tree.root(), path.toArray(new String[0])))
                .map(pod -> read(tree, pod));
    }

    private static Workload read(ObjectTree tree, YamlMapping pod) {
        YamlMapping spec = pod.mapping("spec").orElseGet(() -> YamlMapping.of(Map.of()));
        return new Workload(
                tree.object(),
                tree.namespace(),
                ObjectTree.strings(ObjectTree.mapping(pod, "metadata", "labels")),
                spec.string("serviceAccountName").orElse(DEFAULT_ACCOUNT),
                ObjectTree.isTrue(spec, "hostNetwork"),
                spec.mappings("containers").stream()
                        .flatMap(container -> container.mappings("ports").stream())
                        .flatMap(port -> ContainerPort.read(port).stream())
                        .toList());
    }
}
