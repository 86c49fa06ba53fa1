package io.github.cilium4j.overlay.lint;

import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.overlay.config.ConfigKey;
import io.github.cilium4j.overlay.config.OverlayConfig;

/** Asks a section of other applications, whose keys are theirs. */
final class OtherSection {
    private OtherSection() {}

    /** Returns whether the section says that its feature is on. */
    static boolean isOn(OverlayConfig config, ConfigKey<YamlMapping> section) {
        return config.find(section)
                .flatMap(map -> map.get("enabled"))
                .filter(YamlScalar.of(true)::equals)
                .isPresent();
    }

    /** Returns whether the section names a provider. */
    static boolean isBy(OverlayConfig config, ConfigKey<YamlMapping> section, String provider) {
        return config.find(section)
                .flatMap(map -> map.string("provider"))
                .filter(provider::equals)
                .isPresent();
    }
}
