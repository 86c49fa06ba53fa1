package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import java.util.List;

/**
 * Which ConfigMaps hold dashboards of Grafana: those with a key {@code *.json} whose text has panels and a title.
 *
 * @since 0.1.0
 */
public final class DashboardMaps {
    private DashboardMaps() {}

    /** Returns the ConfigMaps with dashboards among objects, in order. */
    public static List<Located<ConfigMap>> all(Manifests manifests) {
        return manifests.all(ConfigMap.class).stream()
                .filter(map -> map.manifest().data().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().endsWith(".json") && isDashboard(entry.getValue())))
                .toList();
    }

    private static boolean isDashboard(String json) {
        return json.contains("\"panels\"") && json.contains("\"title\"");
    }
}
