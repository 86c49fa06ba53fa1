package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where the choices of a variable come from. Grafana has more; these are the ones our dashboards use.
 *
 * @since 0.1.0
 */
public enum VariableType {
    /** An answer of a data source. */
    QUERY("query"),

    /** The data sources of one kind. */
    DATASOURCE("datasource");

    private final String text;

    VariableType(String text) {
        this.text = text;
    }

    /** Returns the type as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
