package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.ServiceMeshProvider;

/** Asks for Istio. */
final class Istio {
    private Istio() {}

    /** Returns whether the configuration itself asks for Istio; by default it is there as well, but then nobody meant it. */
    static boolean isGiven(OverlayConfig config) {
        return config.given(PlatformKeys.SERVICE_MESH).isPresent()
                && config.is(PlatformKeys.SERVICE_MESH)
                && config.has(PlatformKeys.SERVICE_MESH_PROVIDER, ServiceMeshProvider.ISTIO);
    }
}
