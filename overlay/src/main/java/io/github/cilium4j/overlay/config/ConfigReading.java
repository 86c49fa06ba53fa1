package io.github.cilium4j.overlay.config;

import io.github.cilium4j.core.diagnostics.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a configuration.
 *
 * @param config the configuration, as far as it could be read; empty when the text is no configuration at all
 * @param findings what is wrong with the text, in order; a configuration knows its own as {@link OverlayConfig#findings()}
 * @since 0.1.0
 */
public record ConfigReading(Optional<OverlayConfig> config, List<Finding> findings) {
    /** Creates the outcome. */
    public ConfigReading {
        findings = List.copyOf(findings);
    }
}
