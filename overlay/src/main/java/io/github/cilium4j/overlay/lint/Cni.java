package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.overlay.config.OverlayConfig;
import io.github.cilium4j.overlay.config.PlatformKeys;
import io.github.cilium4j.overlay.config.PrimaryCni;

/** Asks for the network plugin. */
final class Cni {
    private Cni() {}

    /** Returns whether the configuration has another network plugin than Cilium. */
    static boolean isOther(OverlayConfig config) {
        return !config.has(PlatformKeys.CNI, PrimaryCni.CILIUM);
    }
}
