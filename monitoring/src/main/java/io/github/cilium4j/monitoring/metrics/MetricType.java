package io.github.cilium4j.monitoring.metrics;

import java.util.List;

/**
 * The type of a metric in the exposition format of Prometheus.
 *
 * @since 0.1.0
 */
public enum MetricType {
    COUNTER,
    GAUGE,
    /** Has samples named {@code _bucket} with the label {@code le}, {@code _sum} and {@code _count}; none of its bare name. */
    HISTOGRAM,
    /** Has samples of its bare name with the label {@code quantile}, and {@code _sum} and {@code _count}. */
    SUMMARY;

    /** Returns what stands behind the metric's name in the names of its samples. */
    public List<String> suffixes() {
        return switch (this) {
            case COUNTER, GAUGE -> List.of("");
            case HISTOGRAM -> List.of("_bucket", "_sum", "_count");
            case SUMMARY -> List.of("", "_sum", "_count");
        };
    }
}
