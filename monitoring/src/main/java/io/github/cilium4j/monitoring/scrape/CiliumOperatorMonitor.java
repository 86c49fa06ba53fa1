package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PodMonitorSpec;
import io.github.cilium4j.model.prometheus.RelabelConfig;
import org.immutables.value.Value;

/**
 * Scrapes the operator's pods on port 9963. Pods, because the chart has no Service for them unless it makes monitors itself.
 *
 * <p>The port exists unless the chart has {@code operator.prometheus.enabled} off. Every target gets the labels
 * {@code io_cilium_app="operator"}, which the queries of Cilium's dashboards ask for, and {@code k8s_app="cilium-operator"}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CiliumOperatorMonitor extends MonitorOptions {
    /** Returns the monitor. */
    default PodMonitor manifest() {
        return PodMonitor.builder()
                .metadata(metadata("cilium-operator"))
                .spec(PodMonitorSpec.builder()
                        .selector(operatorPods())
                        .addPodMetricsEndpoint(MonitorParts.podEndpoint(this, "prometheus")
                                .addRelabeling(RelabelConfig.copy(
                                        "__meta_kubernetes_pod_label_io_cilium_app", "io_cilium_app"))
                                .addRelabeling(RelabelConfig.set("k8s_app", "cilium-operator"))
                                .build())
                        .build())
                .build();
    }

    private static LabelSelector operatorPods() {
        return LabelSelector.builder()
                .putMatchLabel("io.cilium/app", "operator")
                .putMatchLabel("name", "cilium-operator")
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumOperatorMonitor}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumOperatorMonitor.Builder {
        Builder() {}
    }
}
