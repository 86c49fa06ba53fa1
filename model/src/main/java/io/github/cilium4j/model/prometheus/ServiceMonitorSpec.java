package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which Services a {@link ServiceMonitor} scrapes, and how.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceMonitorSpec.class)
@JsonDeserialize(as = ImmutableServiceMonitorSpec.class)
@JsonPropertyOrder({
    "selector",
    "selectorMechanism",
    "namespaceSelector",
    "serviceDiscoveryRole",
    "jobLabel",
    "targetLabels",
    "podTargetLabels",
    "attachMetadata",
    "endpoints",
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
public interface ServiceMonitorSpec extends MonitorSpec {
    /** Returns where endpoints are looked up; absent means what Prometheus uses by default. */
    Optional<ServiceDiscoveryRole> serviceDiscoveryRole();

    /** Returns the labels of the Service that become target labels. */
    List<String> targetLabels();

    /** Returns the ports that are scraped. Always written, because the API server wants it even when it is empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Endpoint> endpoints();

    /** Refuses limits below 0, an empty scrape class, a repeated format and a size that is none. */
    @Value.Check
    default void check() {
        CrdConstraints.limits(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceMonitorSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableServiceMonitorSpec.Builder {
        Builder() {}
    }
}
