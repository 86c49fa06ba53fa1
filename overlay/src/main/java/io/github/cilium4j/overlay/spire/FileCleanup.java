package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Job that removes the bootstrap file of Cilium's values from one control-plane node. RKE2 applies the file whenever the server
 * of that node starts, so every node that may have it gets a Job of its own. A finished Job stays: it is the evidence.
 *
 * @since 0.1.0
 */
public final class FileCleanup {
    /** The file, as node provisioning names it. */
    public static final String FILE = "rke2-cilium-config.yaml";

    static final String FOLDER = "/var/lib/rancher/rke2/server/manifests";

    private static final String PREFIX = "spire-storage-file-cleanup-";
    private static final int LONGEST_NAME = 63;
    private static final int RETRIES = 3;

    private FileCleanup() {}

    /** Returns the name of a node's Job; names that do not fit into a label are cut and told apart by a number. */
    public static String jobName(String node) {
        String plain = node.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        String name = PREFIX + plain;
        if (plain.equals(node) && name.length() <= LONGEST_NAME && !plain.endsWith("-")) {
            return name;
        }
        String number = String.format("-%08x", node.hashCode());
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - number.length())) + number;
    }

    /** Returns the Job of a node. */
    public static UntypedManifest render(String node) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", jobName(node));
        metadata.put("namespace", Observed.KUBE_SYSTEM);
        metadata.put("labels", labels());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("apiVersion", "batch/v1");
        content.put("kind", "Job");
        content.put("metadata", metadata);
        content.put(
                "spec",
                ordered(
                        "backoffLimit",
                        RETRIES,
                        "template",
                        ordered("metadata", Map.of("labels", labels()), "spec", pod(node))));
        return UntypedManifest.of((YamlMapping) Yaml.tree(content));
    }

    private static Map<String, Object> labels() {
        return ordered("app.kubernetes.io/name", "spire-storage-migration", "app.kubernetes.io/part-of", "cilium");
    }

    private static Map<String, Object> pod(String node) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("restartPolicy", "OnFailure");
        spec.put("affinity", Map.of("nodeAffinity", onNode(node)));
        // A file that stays is worse than a Job on a node that is cordoned, full, or reserved for etcd.
        spec.put("tolerations", List.of(Map.of("operator", "Exists")));
        spec.put("containers", List.of(container()));
        spec.put(
                "volumes",
                List.of(ordered("name", "manifests", "hostPath", ordered("path", FOLDER, "type", "Directory"))));
        return spec;
    }

    /** By the name of the node, as a DaemonSet does it: the label with the host name may be another. */
    private static Map<String, Object> onNode(String node) {
        Map<String, Object> field = ordered("key", "metadata.name", "operator", "In");
        field.put("values", List.of(node));
        return Map.of(
                "requiredDuringSchedulingIgnoredDuringExecution",
                Map.of("nodeSelectorTerms", List.of(Map.of("matchFields", List.of(field)))));
    }

    private static Map<String, Object> container() {
        Map<String, Object> container = ordered("name", "cleanup", "image", "busybox:1.37");
        container.put("command", List.of("rm", "-f", "/manifests/" + FILE));
        container.put("securityContext", Map.of("runAsUser", 0));
        container.put("volumeMounts", List.of(ordered("name", "manifests", "mountPath", "/manifests")));
        return container;
    }

    private static Map<String, Object> ordered(String firstKey, Object first, String secondKey, Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(firstKey, first);
        map.put(secondKey, second);
        return map;
    }
}
