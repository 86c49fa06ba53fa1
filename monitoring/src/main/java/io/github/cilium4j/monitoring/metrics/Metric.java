package io.github.cilium4j.monitoring.metrics;

import java.util.List;

/**
 * A metric of one component in one version of Cilium.
 *
 * @param name the name of the family; samples of a histogram have a suffix, see {@link MetricType}
 * @param component who serves it
 * @param type its type
 * @param labels the labels that the component writes; {@code [query]} stands for a label that an option of Hubble adds, and
 *     {@code [context]} for those that Hubble's context options add
 * @param state whether it is there with the defaults of the chart
 * @param condition what decides about it, in the words of the table; empty when nothing does
 * @since 0.1.0
 */
public record Metric(
        String name, Component component, MetricType type, List<String> labels, State state, String condition) {
    /**
     * Whether a metric is there once its component serves metrics at all.
     *
     * @since 0.1.0
     */
    public enum State {
        /** It is, with the defaults of the chart. */
        ON,
        /** It is filtered out, or nothing ever writes it. */
        OFF,
        /** It has no sample until its condition holds. */
        CONDITIONAL
    }

    /** Creates a metric. */
    public Metric {
        labels = List.copyOf(labels);
    }

    /** Returns the names of its samples. */
    public List<String> samples() {
        return type.suffixes().stream().map(suffix -> name + suffix).toList();
    }

    /** Returns whether the component writes the label, also {@code le} and {@code quantile}. */
    public boolean hasLabel(String label) {
        return labels.contains(label)
                || label.equals("le") && type == MetricType.HISTOGRAM
                || label.equals("quantile") && type == MetricType.SUMMARY;
    }

    /** Returns whether options of Hubble decide if a label is there. */
    boolean mayHaveLabel(String label) {
        boolean ofContext =
                label.startsWith("source") || label.startsWith("destination") || label.equals("traffic_direction");
        return labels.contains("[" + label + "]") || ofContext && labels.contains("[context]");
    }
}
