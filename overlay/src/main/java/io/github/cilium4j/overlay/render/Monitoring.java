package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.alerts.CiliumAlertRules;
import io.github.cilium4j.monitoring.dashboard.DashboardConfigMap;
import io.github.cilium4j.monitoring.scrape.CiliumMonitors;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import java.util.ArrayList;
import java.util.List;

/**
 * The monitors, alerts and dashboards. All carry the labels and the annotation that kustomize would add to every object of
 * their folder: monitors are marked as dashboards too, which no sidecar minds, for it reads ConfigMaps alone.
 */
final class Monitoring {
    static final Place PLACE = Place.kustomize("monitoring");

    private final OverlayConfig config;

    private Monitoring(OverlayConfig config) {
        this.config = config;
    }

    static void render(OverlayConfig config, ClusterProfile profile, Parts parts) {
        parts.add(PLACE, Condition.always(), new Monitoring(config).manifests(profile));
    }

    private List<Manifest> manifests(ClusterProfile profile) {
        CiliumMonitors monitors = monitors();
        List<Manifest> manifests = new ArrayList<>(monitors.all());
        manifests.add(CiliumAlertRules.builder()
                .release(monitors.release())
                .labels(monitors.labels())
                .annotations(monitors.annotations())
                .build()
                .manifest());
        manifests.add(dashboard(DashboardConfigMap.agent(profile)));
        manifests.add(dashboard(DashboardConfigMap.operator(profile)));
        return manifests;
    }

    private CiliumMonitors monitors() {
        return CiliumMonitors.builder()
                .release(release())
                .putLabel(DashboardConfigMap.DASHBOARD_LABEL, labelValue())
                .putAnnotation(folderAnnotation(), folder())
                .build();
    }

    private Manifest dashboard(DashboardConfigMap.Builder dashboard) {
        return dashboard
                .release(release())
                .labelValue(labelValue())
                .folderAnnotation(folderAnnotation())
                .folder(folder())
                .build()
                .manifest();
    }

    private String release() {
        return config.get(PlatformKeys.RELEASE).toString();
    }

    private String labelValue() {
        return config.get(PlatformKeys.DASHBOARD_LABEL).toString();
    }

    private String folderAnnotation() {
        return config.get(PlatformKeys.FOLDER_ANNOTATION).toString();
    }

    private String folder() {
        return config.get(PlatformKeys.BASE_FOLDER) + "/" + config.get(DeliveryKeys.DASHBOARD_FOLDER);
    }
}
