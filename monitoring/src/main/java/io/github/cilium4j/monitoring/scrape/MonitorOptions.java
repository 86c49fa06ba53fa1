package io.github.cilium4j.monitoring.scrape;

import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.monitoring.ObjectOptions;
import org.immutables.value.Value;

/**
 * What a user chooses for a monitor.
 *
 * @since 0.1.0
 */
public interface MonitorOptions extends ObjectOptions {
    /** Returns how often is scraped; 30 seconds when not set. */
    @Value.Default
    default PromDuration interval() {
        return PromDuration.parse("30s");
    }
}
