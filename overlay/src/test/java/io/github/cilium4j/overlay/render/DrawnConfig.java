package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import io.github.cilium4j.overlay.config.DeliveryKeys;
import io.github.cilium4j.overlay.config.Environment;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;

/** A configuration as a property draws it: every required key is there, and the rest may contradict itself. */
record DrawnConfig(
        DrawnLoadBalancer loadBalancer,
        Environment environment,
        String release,
        String dashboardLabel,
        String folderAnnotation,
        String baseFolder,
        String folder) {
    OverlayConfig config() {
        OverlayConfig.Builder config = OverlayConfig.builder()
                .set(DeliveryKeys.ENVIRONMENT, environment)
                .set(DeliveryKeys.GIT_REVISION, "HEAD")
                .set(DeliveryKeys.DASHBOARD_FOLDER, folder)
                .set(PlatformKeys.GATEWAY_NAMESPACE, DnsLabel.parse("istio-system"))
                .set(PlatformKeys.RELEASE, LabelValue.parse(release))
                .set(PlatformKeys.DASHBOARD_LABEL, LabelValue.parse(dashboardLabel))
                .set(PlatformKeys.FOLDER_ANNOTATION, LabelKey.parse(folderAnnotation))
                .set(PlatformKeys.BASE_FOLDER, baseFolder);
        loadBalancer.putInto(config);
        return config.build();
    }
}
