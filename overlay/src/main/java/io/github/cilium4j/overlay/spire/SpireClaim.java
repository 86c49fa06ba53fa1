package io.github.cilium4j.overlay.spire;

import io.github.cilium4j.core.manifest.UntypedManifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.overlay.helm.SpireNamespace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The claim that the StatefulSet of SPIRE's server will use. A StatefulSet takes a claim of the right name as it is, so it can be
 * there first: storage that does not work is then seen while the server still runs.
 *
 * <p>Source: cilium 1.18.6, install/kubernetes/cilium/templates/spire/server/statefulset.yaml.
 *
 * @since 0.1.0
 */
public final class SpireClaim {
    /** Its name: template, StatefulSet, and number of the pod. */
    public static final String NAME = "spire-data-spire-server-0";

    private SpireClaim() {}

    /** Returns the claim for a volume. */
    public static UntypedManifest render(SpireDataStorePatch store) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", NAME);
        metadata.put("namespace", SpireNamespace.NAME);
        metadata.put("labels", Map.of("app", "spire-server"));
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("accessModes", List.of("ReadWriteOnce"));
        spec.put("storageClassName", store.storageClass());
        spec.put("resources", Map.of("requests", Map.of("storage", store.size().toString())));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("apiVersion", "v1");
        content.put("kind", "PersistentVolumeClaim");
        content.put("metadata", metadata);
        content.put("spec", spec);
        return UntypedManifest.of((YamlMapping) Yaml.tree(content));
    }
}
