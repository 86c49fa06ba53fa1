package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.manifest.ManifestReader;
import io.github.cilium4j.core.manifest.ManifestReading;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.yaml.Json;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.model.AllKinds;
import io.github.cilium4j.overlay.config.ConfigReader;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small RKE2 cluster: the objects that a plan looks at, and what the controllers make of them. It remembers harm: {@link #harm}
 * says what must never happen.
 */
final class ModelCluster {
    static final String CONFIG = """
            environment: dev
            git: {revision: HEAD}
            features:
              storage: {enabled: true, provider: rook, class: ceph-block}
              cilium: {mutualAuth: {enabled: true, spire: {dataStorage: {enabled: true, size: 1Gi}}}}
            cni: {primary: cilium}
            """;
    private static final String VALUES = """
            # values of the cluster
            kubeProxyReplacement: true
            authentication:
              mutual:
                spire:
                  enabled: true
                  install:
                    server:
                      dataStorage:
                        enabled: %s # decided at bootstrap
            """;
    static final String OFF = VALUES.formatted("false");
    static final String ON =
            SpireDataStorePatch.of("ceph-block", Quantity.parse("1Gi")).applyToValues(OFF);
    static final Store WANTED = new Store(Optional.of("ceph-block"), "1Gi");

    String values = OFF;
    boolean hasServer = true;

    @Nullable
    Store volume;

    boolean takesClaimsAlong;
    int serverUid = 1;

    @Nullable
    Store claim;

    boolean isBound;
    String claimPhase = "";
    List<String> claimModes = List.of("ReadWriteOnce");
    boolean storageReady = true;
    String binding = "Immediate";
    Set<String> nodes = new LinkedHashSet<>(List.of("cp-1", "cp-2", "cp-3"));
    Set<String> files = new LinkedHashSet<>(nodes);
    Set<String> cleaned = new LinkedHashSet<>();
    final Set<String> failed = new LinkedHashSet<>();
    HelmRun helm = HelmRun.IDLE;
    String agentsFor = "";
    String operatorFor = "";
    String config = CONFIG;
    final List<String> policies = new ArrayList<>();
    final List<Map<String, ?>> others = new ArrayList<>();
    final Set<String> harm = new LinkedHashSet<>();

    ModelCluster() {
        others.add(pod("rook-ceph", "osd-0", Map.of("app", "rook-ceph-osd")));
    }

    /** Returns what a plan says now. */
    MigrationPlan plan() {
        return SpireMigration.plan(overlayConfig(), reading());
    }

    OverlayConfig overlayConfig() {
        return ConfigReader.read("config.yaml", config.getBytes(StandardCharsets.UTF_8))
                .config()
                .orElseThrow();
    }

    ManifestReading reading() {
        return new ManifestReader(AllKinds.all()).read("observed", text());
    }

    /** Returns what {@code kubectl get -o json} prints. */
    String text() {
        List<Object> items = new ArrayList<>();
        items.add(object(
                "helm.cattle.io/v1",
                "HelmChartConfig",
                "kube-system",
                "rke2-cilium",
                "spec",
                Map.of("valuesContent", values)));
        addServer(items);
        addClaim(items);
        addStorage(items);
        nodes.forEach(node -> items.add(apiServer(node)));
        cleaned.forEach(node -> items.add(job(FileCleanup.jobName(node), "Complete")));
        failed.forEach(node -> items.add(job(FileCleanup.jobName(node), "Failed")));
        items.add(job(
                Observed.HELM_JOB,
                helm == HelmRun.IDLE ? "Complete" : helm == HelmRun.FAILED ? "Failed" : "Suspended"));
        addWorkloads(items);
        policies.forEach(policy -> items.add(Yaml.read(policy, YamlNode.class)));
        items.addAll(others);
        return Json.write(ordered("apiVersion", "v1", "kind", "List", "items", items));
    }

    private void addServer(List<Object> items) {
        if (!hasServer) {
            return;
        }
        Map<String, Object> spec = new LinkedHashMap<>(Map.of("replicas", 1));
        spec.put("persistentVolumeClaimRetentionPolicy", Map.of("whenDeleted", takesClaimsAlong ? "Delete" : "Retain"));
        Store store = volume;
        if (store != null) {
            spec.put(
                    "volumeClaimTemplates",
                    List.of(ordered("metadata", Map.of("name", "spire-data"), "spec", claimSpec(store))));
        }
        Map<String, Object> server = object("apps/v1", "StatefulSet", "cilium-spire", "spire-server", "spec", spec);
        server.put("metadata", ordered("name", "spire-server", "namespace", "cilium-spire", "uid", "uid-" + serverUid));
        server.put("status", Map.of("readyReplicas", isServerReady() ? 1 : 0));
        items.add(server);
    }

    private static Map<String, Object> claimSpec(Store store) {
        Map<String, Object> spec =
                new LinkedHashMap<>(Map.of("resources", Map.of("requests", Map.of("storage", store.size()))));
        store.storageClass().ifPresent(name -> spec.put("storageClassName", name));
        return spec;
    }

    private void addClaim(List<Object> items) {
        Store store = claim;
        if (store != null) {
            Map<String, Object> object =
                    object("v1", "PersistentVolumeClaim", "cilium-spire", SpireClaim.NAME, "spec", claimSpec(store));
            object.put("spec", withModes(claimSpec(store)));
            String phase = isBound ? "Bound" : "Pending";
            object.put("status", Map.of("phase", claimPhase.isEmpty() ? phase : claimPhase));
            items.add(object);
        }
    }

    private Map<String, Object> withModes(Map<String, Object> spec) {
        spec.put("accessModes", claimModes);
        return spec;
    }

    private void addStorage(List<Object> items) {
        String phase = storageReady ? "Ready" : "Progressing";
        items.add(object("ceph.rook.io/v1", "CephCluster", "rook-ceph", "rook-ceph", "status", Map.of("phase", phase)));
        items.add(object(
                "ceph.rook.io/v1", "CephBlockPool", "rook-ceph", "replicapool", "status", Map.of("phase", phase)));
        items.add(object("storage.k8s.io/v1", "StorageClass", "", "ceph-block", "volumeBindingMode", binding));
    }

    private static Map<String, Object> apiServer(String node) {
        Map<String, Object> pod = pod("kube-system", "kube-apiserver-" + node, Map.of("component", "kube-apiserver"));
        pod.put("spec", ordered("nodeName", node, "hostNetwork", true));
        return pod;
    }

    static Map<String, Object> pod(String namespace, String name, Map<String, String> labels) {
        Map<String, Object> pod = object("v1", "Pod", namespace, name, "spec", Map.of());
        pod.put("metadata", ordered("name", name, "namespace", namespace, "labels", labels));
        return pod;
    }

    private static Map<String, Object> job(String name, String condition) {
        return object(
                "batch/v1",
                "Job",
                "kube-system",
                name,
                "status",
                Map.of("conditions", List.of(Map.of("type", condition, "status", "True"))));
    }

    private void addWorkloads(List<Object> items) {
        int ready = isServerReady() ? 3 : 0;
        items.add(workload(
                "DaemonSet",
                "cilium-spire",
                "spire-agent",
                agentsFor,
                Map.of("numberReady", ready, "desiredNumberScheduled", 3)));
        items.add(workload(
                "DaemonSet", "kube-system", "cilium", "", Map.of("numberReady", 3, "desiredNumberScheduled", 3)));
        items.add(workload("Deployment", "kube-system", "cilium-operator", operatorFor, Map.of("readyReplicas", 1)));
    }

    private static Map<String, Object> workload(
            String kind, String namespace, String name, String restartedFor, Map<String, Integer> status) {
        Map<String, Object> object = object("apps/v1", kind, namespace, name, "status", status);
        Map<String, Object> metadata = ordered("name", name, "namespace", namespace);
        if (!restartedFor.isEmpty()) {
            metadata.put("annotations", Map.of(RestartMark.ANNOTATION, restartedFor));
        }
        object.put("metadata", metadata);
        return object;
    }

    static Map<String, Object> object(
            String apiVersion, String kind, String namespace, String name, String field, Object value) {
        Map<String, Object> metadata = ordered("name", name);
        if (!namespace.isEmpty()) {
            metadata.put("namespace", namespace);
        }
        return ordered("apiVersion", apiVersion, "kind", kind, "metadata", metadata, field, value);
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private boolean isServerReady() {
        return hasServer && (volume == null || isBound);
    }

    /** What the StatefulSet controller and the provisioner do. */
    void settle() {
        if (hasServer && volume != null && claim == null) {
            claim = volume;
        }
        boolean consumed = binding.equals("Immediate") || hasServer && volume != null;
        if (claim != null && storageReady && consumed) {
            isBound = true;
        }
    }

    /** The Helm controller's Job runs, when one waits. What it cannot upgrade it installs anew. */
    void runHelm() {
        if (helm != HelmRun.RUNNING) {
            return;
        }
        helm = HelmRun.IDLE;
        Store wanted = values.equals(OFF) ? null : WANTED;
        if (hasServer && !Objects.equals(volume, wanted)) {
            harm.add("Cilium was uninstalled");
            hasServer = false;
        }
        if (!hasServer) {
            hasServer = true;
            volume = wanted;
            serverUid++;
        }
    }

    /** A control-plane node starts again: RKE2 applies the file that it still has. */
    void reboot(String node) {
        if (files.contains(node) && !values.equals(OFF)) {
            values = OFF;
            helm = HelmRun.RUNNING;
        }
    }

    /** Does what a step says, as far as the number of nodes that are reached. */
    void perform(StepName step, int reached) {
        switch (step) {
            case CREATE_CLAIM -> claim = claim == null ? WANTED : claim;
            case REMOVE_FILES ->
                nodes.stream()
                        .filter(node -> !cleaned.contains(node))
                        .limit(reached)
                        .toList()
                        .forEach(this::clean);
            case DELETE_SERVER -> deleteServer();
            case PATCH_VALUES -> patch();
            case HELM_APPLIED -> helm = hasServer ? helm : HelmRun.RUNNING;
            case RESTART_AGENTS -> agentsFor = "uid-" + serverUid;
            case RESTART_OPERATOR -> operatorFor = "uid-" + serverUid;
            default -> {
                // waiting
            }
        }
    }

    private void clean(String node) {
        files.remove(node);
        cleaned.add(node);
    }

    private void deleteServer() {
        if (binding.equals("Immediate") && !isBound && values.equals(OFF)) {
            harm.add("SPIRE was stopped without a volume for it");
        }
        if (takesClaimsAlong && isBound) {
            harm.add("SPIRE's data was deleted");
        }
        hasServer = false;
        volume = null;
    }

    private void patch() {
        values = ON;
        helm = HelmRun.RUNNING;
    }
}
