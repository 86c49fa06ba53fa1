package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a panel draws. Grafana has more; these are the ones our dashboards use.
 *
 * @since 0.1.0
 */
public enum PanelType {
    /** A heading; the panels below it belong to it. */
    ROW("row"),

    /** Lines over time. */
    TIMESERIES("timeseries"),

    /** The last value, as a number. */
    STAT("stat");

    private final String text;

    PanelType(String text) {
        this.text = text;
    }

    /** Returns the type as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
