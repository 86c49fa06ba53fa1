package io.github.cilium4j.overlay.helm;

import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.List;
import java.util.Map;

/**
 * Metrics of every component, and Hubble. ServiceMonitors stay off, because their kind does not exist at bootstrap; their
 * labels are set for the day somebody turns them on. Dashboards of agent and operator come with the overlay.
 */
final class ObservabilityValues {
    private static final String WORKLOADS = "source_ip,source_namespace,source_workload,"
            + "destination_ip,destination_namespace,destination_workload,traffic_direction";
    private static final String CONTEXT = "workload-name|reserved-identity";

    /** What the dashboards of Hubble ask for; the one about DNS needs the option of the first. */
    private static final List<String> HUBBLE_METRICS = List.of(
            "dns:query;ignoreAAAA",
            "drop",
            "tcp",
            "flow",
            "icmp",
            "httpV2:exemplars=true;labelsContext=" + WORKLOADS + ";sourceContext=" + CONTEXT + ";destinationContext="
                    + CONTEXT);

    private ObservabilityValues() {}

    static void set(OverlayConfig config, ValuesTree values) {
        components(config, values);
        hubbleMetrics(config, values);
        values.set("hubble.relay.enabled", true)
                .set("hubble.relay.service.type", "ClusterIP")
                .set("hubble.relay.prometheus.enabled", true)
                .set("hubble.relay.prometheus.serviceMonitor.labels.release", release(config))
                .set("hubble.ui.enabled", true)
                .set("hubble.ui.replicas", 1);
    }

    private static void components(OverlayConfig config, ValuesTree values) {
        values.set("operator.enabled", true)
                .set("operator.replicas", 1)
                .set("operator.prometheus.enabled", true)
                .set("operator.prometheus.serviceMonitor.labels.release", release(config))
                .set("envoy.prometheus.enabled", true)
                .set("envoy.prometheus.serviceMonitor.labels.release", release(config))
                .set("prometheus.enabled", true)
                .set("prometheus.serviceMonitor.labels.release", release(config));
        if (!config.get(CiliumKeys.METRICS).isEmpty()) {
            values.set("prometheus.metrics", config.get(CiliumKeys.METRICS));
        }
    }

    private static void hubbleMetrics(OverlayConfig config, ValuesTree values) {
        String folder = config.get(PlatformKeys.BASE_FOLDER) + "/" + config.get(DeliveryKeys.DASHBOARD_FOLDER);
        values.set("hubble.enabled", true)
                .set("hubble.metrics.enableOpenMetrics", true)
                .set("hubble.metrics.enabled", HUBBLE_METRICS)
                .set("hubble.metrics.serviceMonitor.labels.release", release(config))
                .set("hubble.metrics.dashboards.enabled", true)
                .set("hubble.metrics.dashboards.label", "grafana_dashboard")
                .set(
                        "hubble.metrics.dashboards.labelValue",
                        config.get(PlatformKeys.DASHBOARD_LABEL).toString())
                .set("hubble.metrics.dashboards.annotations", annotation(config, folder));
    }

    private static Map<String, Object> annotation(OverlayConfig config, String folder) {
        return Map.of(config.get(PlatformKeys.FOLDER_ANNOTATION).toString(), folder);
    }

    private static String release(OverlayConfig config) {
        return config.get(PlatformKeys.RELEASE).toString();
    }
}
