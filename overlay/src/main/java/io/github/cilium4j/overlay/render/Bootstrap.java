package io.github.cilium4j.overlay.render;

import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.Distribution;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;
import io.github.cilium4j.overlay.helm.RkeCiliumChartConfig;
import io.github.cilium4j.overlay.helm.SpireNamespace;

/** What node provisioning places in RKE2's folder of manifests before there is an Argo CD. */
final class Bootstrap {
    private static final Place CHART = new Place.Bootstrap("rke2-cilium-config.yaml");
    private static final Place SPIRE = new Place.Bootstrap("cilium-spire-namespace.yaml");
    private static final Condition BY_RKE2 = Condition.always()
            .and(PlatformKeys.DISTRIBUTION, Distribution.RKE2)
            .and(PlatformKeys.CNI, PrimaryCni.CILIUM);
    private static final Condition WITH_SPIRE = BY_RKE2.and(CiliumKeys.MUTUAL_AUTH);

    private Bootstrap() {}

    /** Returns whether RKE2 installs Cilium, and so reads the HelmChartConfig. */
    static boolean isByRke2(OverlayConfig config) {
        return BY_RKE2.holds(config);
    }

    static void render(OverlayConfig config, Parts parts) {
        if (isByRke2(config)) {
            parts.add(CHART, BY_RKE2, RkeCiliumChartConfig.render(config, config.get(CiliumKeys.VERSION)));
        } else {
            parts.leaveOut(CHART.toString(), BY_RKE2.reasonAgainst(config));
        }
        if (WITH_SPIRE.holds(config)) {
            parts.add(SPIRE, WITH_SPIRE, SpireNamespace.render());
        } else {
            parts.leaveOut(SPIRE.toString(), WITH_SPIRE.reasonAgainst(config));
        }
    }
}
