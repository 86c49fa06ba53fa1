package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.model.kubernetes.ConfigMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
                .filter(map -> !dashboards(map.manifest()).isEmpty())
                .toList();
    }

    /** Returns the texts of the dashboards in a ConfigMap, by key. */
    static SortedMap<String, String> dashboards(ConfigMap map) {
        SortedMap<String, String> dashboards = new TreeMap<>();
        map.data().forEach((key, text) -> {
            if (key.endsWith(".json") && isDashboard(text)) {
                dashboards.put(key, text);
            }
        });
        return dashboards;
    }

    private static boolean isDashboard(String json) {
        return json.contains("\"panels\"") && json.contains("\"title\"");
    }
}
