package io.github.cilium4j.monitoring.metrics;

import io.github.cilium4j.monitoring.scrape.CiliumAgentMonitor;
import io.github.cilium4j.monitoring.scrape.CiliumEnvoyMonitor;
import io.github.cilium4j.monitoring.scrape.CiliumOperatorMonitor;
import io.github.cilium4j.monitoring.scrape.HubbleMonitor;
import io.github.cilium4j.monitoring.scrape.HubbleRelayMonitor;
import io.github.cilium4j.monitoring.scrape.TargetLabels;

/** The labels that our monitors give the series of each component. */
final class Targets {
    private static final TargetLabels AGENT =
            TargetLabels.of(CiliumAgentMonitor.builder().build().manifest());
    private static final TargetLabels OPERATOR =
            TargetLabels.of(CiliumOperatorMonitor.builder().build().manifest());
    private static final TargetLabels HUBBLE =
            TargetLabels.of(HubbleMonitor.builder().build().manifest());
    private static final TargetLabels RELAY =
            TargetLabels.of(HubbleRelayMonitor.builder().build().manifest());
    private static final TargetLabels ENVOY =
            TargetLabels.of(CiliumEnvoyMonitor.builder().build().manifest());

    private Targets() {}

    static TargetLabels of(Component component) {
        return switch (component) {
            case AGENT -> AGENT;
            case OPERATOR -> OPERATOR;
            case HUBBLE -> HUBBLE;
            case HUBBLE_RELAY -> RELAY;
            case ENVOY -> ENVOY;
            case CLUSTERMESH_APISERVER, OTHER -> TargetLabels.ofAnyone();
        };
    }
}
