package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.prometheus.PodMonitor;
import io.github.cilium4j.model.prometheus.PodMonitorSpec;
import io.github.cilium4j.model.prometheus.RelabelConfig;
import org.immutables.value.Value;

/**
 * Scrapes the agent's pods on port 9962. Pods, because the chart has no Service for them unless it makes monitors itself.
 *
 * <p>The port exists when the chart has {@code prometheus.enabled}, which is off by default. Every target gets the label
 * {@code k8s_app="cilium"}, which the queries of Cilium's dashboards ask for.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CiliumAgentMonitor extends MonitorOptions {
    /** Returns the monitor. */
    default PodMonitor manifest() {
        return PodMonitor.builder()
                .metadata(metadata("cilium-agent"))
                .spec(PodMonitorSpec.builder()
                        .selector(LabelSelector.of("k8s-app", "cilium"))
                        .addPodMetricsEndpoint(MonitorParts.podEndpoint(this, "prometheus")
                                .addRelabeling(RelabelConfig.set("k8s_app", "cilium"))
                                .build())
                        .build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumAgentMonitor}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumAgentMonitor.Builder {
        Builder() {}
    }
}
