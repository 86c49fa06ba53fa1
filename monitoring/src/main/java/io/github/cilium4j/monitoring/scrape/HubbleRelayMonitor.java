package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import io.github.cilium4j.model.prometheus.ServiceMonitorSpec;
import org.immutables.value.Value;

/**
 * Scrapes Hubble Relay, which gathers the flows of all nodes, on port 9966.
 *
 * <p>The Service {@code hubble-relay-metrics} exists when the chart has {@code hubble.relay.enabled} and
 * {@code hubble.relay.prometheus.enabled}, the latter off by default.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface HubbleRelayMonitor extends MonitorOptions {
    /** Returns the monitor. */
    default ServiceMonitor manifest() {
        return ServiceMonitor.builder()
                .metadata(metadata("hubble-relay"))
                .spec(ServiceMonitorSpec.builder()
                        .selector(LabelSelector.of("k8s-app", "hubble-relay"))
                        .addEndpoint(MonitorParts.endpoint(this, "metrics"))
                        .build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HubbleRelayMonitor}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHubbleRelayMonitor.Builder {
        Builder() {}
    }
}
