package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.model.prometheus.ServiceMonitor;
import io.github.cilium4j.model.prometheus.ServiceMonitorSpec;
import org.immutables.value.Value;

/**
 * Scrapes Envoy, which applies rules for HTTP and other protocols, on port 9964.
 *
 * <p>The Service {@code cilium-envoy} exists when Envoy runs as a DaemonSet and the chart has {@code envoy.prometheus.enabled}.
 * The rke2-cilium chart runs Envoy within the agent unless {@code envoy.enabled} is set; the monitor then finds nothing.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CiliumEnvoyMonitor extends MonitorOptions {
    /** Returns the monitor. */
    default ServiceMonitor manifest() {
        return ServiceMonitor.builder()
                .metadata(metadata("cilium-envoy"))
                .spec(ServiceMonitorSpec.builder()
                        .selector(LabelSelector.of("k8s-app", "cilium-envoy"))
                        .addEndpoint(MonitorParts.endpoint(this, "envoy-metrics"))
                        .build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumEnvoyMonitor}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumEnvoyMonitor.Builder {
        Builder() {}
    }
}
