package io.github.cilium4j.monitoring.lint;

import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.manifest.Manifests;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which monitors are about Cilium: those that select by a label that only its components have.
 *
 * @since 0.1.0
 */
public final class CiliumMonitor {
    private static final Set<String> APPLICATIONS = Set.of("cilium", "hubble", "hubble-relay", "cilium-envoy");

    private CiliumMonitor() {}

    /** Returns the monitors of Cilium among objects, in order. */
    public static List<Located<? extends Manifest>> all(Manifests manifests) {
        List<Located<? extends Manifest>> monitors = new ArrayList<>();
        for (Located<?> object : manifests.all()) {
            object.as(ServiceMonitor.class)
                    .filter(monitor -> isOfCilium(monitor.manifest().spec().selector()))
                    .ifPresent(monitors::add);
            object.as(PodMonitor.class)
                    .filter(monitor -> isOfCilium(monitor.manifest().spec().selector()))
                    .ifPresent(monitors::add);
        }
        return monitors;
    }

    private static boolean isOfCilium(LabelSelector selector) {
        Map<String, String> labels = selector.matchLabels();
        return APPLICATIONS.contains(labels.getOrDefault("k8s-app", ""))
                || labels.containsKey("io.cilium/app")
                || "cilium".equals(labels.get("app.kubernetes.io/part-of"));
    }
}
