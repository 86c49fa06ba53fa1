package io.github.cilium4j.overlay.render;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.manifest.Located;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.model.profile.ProfileReader;
import io.github.cilium4j.overlay.config.CiliumKeys;
import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.helm.RkeCiliumChartConfig;

/** What Cilium will be like with the values that are rendered for it. */
final class RenderedProfile {
    private RenderedProfile() {}

    /** Returns the profile that the rendered HelmChartConfig gives; the chart's defaults where RKE2 does not read one. */
    static ClusterProfile of(OverlayConfig config) {
        CiliumVersion version = config.get(CiliumKeys.VERSION);
        return Bootstrap.isByRke2(config)
                ? new ProfileReader(version)
                        .helmChartConfig(Located.built(RkeCiliumChartConfig.render(config, version)))
                        .profile()
                        .orElseThrow()
                : ClusterProfile.defaults(version);
    }
}
