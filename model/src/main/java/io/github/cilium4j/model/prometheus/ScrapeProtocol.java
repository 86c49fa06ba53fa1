package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A format in which a target can answer.
 *
 * @since 0.1.0
 */
public enum ScrapeProtocol {
    /** The protocol buffer format, the only one with native histograms. */
    PROMETHEUS_PROTO("PrometheusProto"),

    /** OpenMetrics text, version 0.0.1. */
    OPEN_METRICS_TEXT_0_0_1("OpenMetricsText0.0.1"),

    /** OpenMetrics text, version 1.0.0. */
    OPEN_METRICS_TEXT_1_0_0("OpenMetricsText1.0.0"),

    /** Prometheus text, version 0.0.4. */
    PROMETHEUS_TEXT_0_0_4("PrometheusText0.0.4"),

    /** Prometheus text, version 1.0.0. */
    PROMETHEUS_TEXT_1_0_0("PrometheusText1.0.0");

    private final String text;

    ScrapeProtocol(String text) {
        this.text = text;
    }

    /** Returns the format as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
