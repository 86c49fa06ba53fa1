package io.github.cilium4j.overlay.apps;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;
import java.util.List;

/**
 * A file with one policy of an application.
 *
 * @param name the file's name, without its folder
 * @param manifest the policy
 * @param anyOf the flags of which one must be on for the policy to apply; with all of them off it would itself put pods in
 *     default deny
 * @since 0.1.0
 */
public record PolicyFile(String name, Manifest manifest, List<ConfigKey<Boolean>> anyOf) {
    /** Creates a file. */
    public PolicyFile {
        anyOf = List.copyOf(anyOf);
    }

    /** Returns whether the configuration wants the policy to apply. */
    public boolean isOn(OverlayConfig config) {
        return anyOf.stream().anyMatch(config::is);
    }
}
