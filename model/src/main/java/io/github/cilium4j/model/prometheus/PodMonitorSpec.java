package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which pods a {@link PodMonitor} scrapes, and how.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePodMonitorSpec.class)
@JsonDeserialize(as = ImmutablePodMonitorSpec.class)
@JsonPropertyOrder({
    "selector",
    "selectorMechanism",
    "namespaceSelector",
    "jobLabel",
    "podTargetLabels",
    "attachMetadata",
    "podMetricsEndpoints",
    "sampleLimit",
    "targetLimit",
    "labelLimit",
    "labelNameLengthLimit",
    "labelValueLengthLimit",
    "keepDroppedTargets",
    "bodySizeLimit",
    "scrapeProtocols",
    "fallbackScrapeProtocol",
    "scrapeClass",
    "scrapeClassicHistograms",
    "scrapeNativeHistograms",
    "nativeHistogramBucketLimit",
    "nativeHistogramMinBucketFactor",
    "convertClassicHistogramsToNHCB",
    "extraScrapeMetrics"
})
public interface PodMonitorSpec extends MonitorSpec {
    /** Returns the ports that are scraped. */
    List<PodMetricsEndpoint> podMetricsEndpoints();

    /** Refuses limits below 0, an empty scrape class, a repeated format and a size that is none. */
    @Value.Check
    default void check() {
        CrdConstraints.limits(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PodMonitorSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePodMonitorSpec.Builder {
        Builder() {}
    }
}
