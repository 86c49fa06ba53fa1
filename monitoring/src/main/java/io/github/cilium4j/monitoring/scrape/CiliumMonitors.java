package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.manifest.Manifest;
import java.util.List;
import org.immutables.value.Value;

/**
 * Scrapes every component of Cilium: three ServiceMonitors and two PodMonitors with the same options.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CiliumMonitors extends MonitorOptions {
    /** Returns the monitors of Hubble, Hubble Relay, Envoy, the agent and the operator, in this order. */
    default List<Manifest> all() {
        return List.of(
                HubbleMonitor.builder().from(this).build().manifest(),
                HubbleRelayMonitor.builder().from(this).build().manifest(),
                CiliumEnvoyMonitor.builder().from(this).build().manifest(),
                CiliumAgentMonitor.builder().from(this).build().manifest(),
                CiliumOperatorMonitor.builder().from(this).build().manifest());
    }

    /** Returns the monitors with the given options; see {@link #all()}. */
    static List<Manifest> all(MonitorOptions options) {
        return builder().from(options).build().all();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CiliumMonitors}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumMonitors.Builder {
        Builder() {}
    }
}
