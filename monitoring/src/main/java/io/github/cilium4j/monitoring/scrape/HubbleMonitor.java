package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import io.github.cilium4j.model.prometheus.ServiceMonitorSpec;
import org.immutables.value.Value;

/**
 * Scrapes Hubble's metrics: flows, drops, DNS, HTTP. They are served by the agent on port 9965.
 *
 * <p>The Service {@code hubble-metrics} exists as soon as the chart has {@code hubble.enabled} and a list
 * {@code hubble.metrics.enabled}. Its targets are the agent's pods, so the label {@code pod} names an agent.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HubbleMonitor extends MonitorOptions {
    /** Returns the monitor. */
    default ServiceMonitor manifest() {
        return ServiceMonitor.builder()
                .metadata(metadata("hubble"))
                .spec(ServiceMonitorSpec.builder()
                        .selector(LabelSelector.of("k8s-app", "hubble"))
                        .addEndpoint(MonitorParts.endpoint(this, "hubble-metrics"))
                        .build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HubbleMonitor}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHubbleMonitor.Builder {
        Builder() {}
    }
}
