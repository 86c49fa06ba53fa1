package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.model.prometheus.Endpoint;
import io.github.cilium4j.model.prometheus.PodMetricsEndpoint;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.RelabelConfig;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The labels that a monitor gives all series of its targets, beside those that the target writes itself. Immutable.
 *
 * <p>The Prometheus Operator adds {@code job}, {@code namespace}, {@code pod}, {@code container}, {@code endpoint}, for a
 * ServiceMonitor {@code service}, and Prometheus adds {@code instance}; relabelings come on top.
 *
 * @since 0.1.0
 */
public final class TargetLabels {
    private static final String POD_LABEL = "__meta_kubernetes_pod_label_";

    private final Map<String, Optional<String>> labels = new TreeMap<>();

    private TargetLabels() {
        for (String label : Set.of("job", "namespace", "pod", "container", "endpoint", "instance")) {
            labels.put(label, Optional.empty());
        }
    }

    /** Returns the labels that every monitor gives. */
    public static TargetLabels ofAnyone() {
        return new TargetLabels();
    }

    /** Returns the labels that a monitor gives to pods. */
    public static TargetLabels of(PodMonitor monitor) {
        TargetLabels target = new TargetLabels();
        target.own(monitor.metadata());
        Map<String, String> pods = monitor.spec().selector().matchLabels();
        for (PodMetricsEndpoint endpoint : monitor.spec().podMetricsEndpoints()) {
            target.labels.put("endpoint", endpoint.port());
            endpoint.relabelings().forEach(step -> target.relabel(step, pods));
        }
        String job = monitor.metadata().namespace().orElse("") + "/"
                + monitor.metadata().name().orElse("");
        target.labels.put("job", Optional.of(job));
        return target;
    }

    /** Returns the labels that a monitor gives to the pods behind Services. */
    public static TargetLabels of(ServiceMonitor monitor) {
        TargetLabels target = new TargetLabels();
        target.own(monitor.metadata());
        target.labels.put("service", Optional.empty());
        for (Endpoint endpoint : monitor.spec().endpoints()) {
            target.labels.put("endpoint", endpoint.port());
            endpoint.relabelings().forEach(step -> target.relabel(step, Map.of()));
        }
        return target;
    }

    private void own(ObjectMeta metadata) {
        labels.put("namespace", metadata.namespace());
    }

    /** A step without sources sets its text; one that copies a label of pods sets what the selector asks of that label. */
    private void relabel(RelabelConfig step, Map<String, String> pods) {
        Optional<String> value = step.sourceLabels().isEmpty()
                ? step.replacement()
                : pods.entrySet().stream()
                        .filter(label -> step.sourceLabels().contains(POD_LABEL + sanitized(label.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
        step.targetLabel().ifPresent(label -> labels.put(label, value));
    }

    /** Prometheus writes everything but letters, digits and underscores as an underscore. */
    private static String sanitized(String label) {
        return label.replaceAll("[^a-zA-Z0-9_]", "_");
    }

    /** Returns the names of the labels, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(labels.keySet());
    }

    /** Returns whether the series have that label. */
    public boolean has(String label) {
        return labels.containsKey(label);
    }

    /** Returns the value of a label; empty when it differs from target to target. */
    public Optional<String> value(String label) {
        return labels.getOrDefault(label, Optional.empty());
    }
}
