package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.model.prometheus.Endpoint;
import io.github.cilium4j.model.prometheus.PodMetricsEndpoint;

/** What the monitors of all components have in common. */
final class MonitorParts {
    /** The path of every component of Cilium. */
    private static final String PATH = "/metrics";

    private MonitorParts() {}

    static Endpoint endpoint(MonitorOptions options, String servicePort) {
        return Endpoint.builder()
                .port(servicePort)
                .path(PATH)
                .interval(options.interval())
                .build();
    }

    static PodMetricsEndpoint.Builder podEndpoint(MonitorOptions options, String containerPort) {
        PodMetricsEndpoint.Builder endpoint = PodMetricsEndpoint.builder();
        endpoint.port(containerPort).path(PATH).interval(options.interval());
        return endpoint;
    }
}
