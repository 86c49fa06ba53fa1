package io.github.cilium4j.overlay.render;

import io.github.cilium4j.monitoring.scrape.CiliumMonitors;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;

/** The monitors, with the labels and the annotation that kustomize would add to every object of their folder. */
final class Monitoring {
    static final Place PLACE = Place.kustomize("monitoring");
    private static final String DASHBOARD_LABEL = "grafana_dashboard";

    private Monitoring() {}

    static void render(OverlayConfig config, Parts parts) {
        String folder = config.get(PlatformKeys.BASE_FOLDER) + "/" + config.get(DeliveryKeys.DASHBOARD_FOLDER);
        CiliumMonitors monitors = CiliumMonitors.builder()
                .release(config.get(PlatformKeys.RELEASE).toString())
                .putLabel(
                        DASHBOARD_LABEL,
                        config.get(PlatformKeys.DASHBOARD_LABEL).toString())
                .putAnnotation(config.get(PlatformKeys.FOLDER_ANNOTATION).toString(), folder)
                .build();
        parts.add(PLACE, Condition.always(), monitors.all());
    }
}
