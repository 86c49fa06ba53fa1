package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.model.grafana.FieldConfig;
import io.github.cilium4j.model.grafana.FieldDefaults;
import io.github.cilium4j.model.grafana.PanelType;
import java.util.ArrayList;
import java.util.List;

/**
 * A panel of ours, before it is known whether it has data.
 *
 * @param type what it draws
 * @param title its heading
 * @param unit the unit of its values, by the id of Grafana
 * @param description what it tells, and what to do
 * @param queries what it asks; those without data are left out
 */
record PanelSpec(PanelType type, String title, String unit, String description, List<Query> queries) {
    PanelSpec {
        queries = List.copyOf(queries);
    }

    /** Lines over time. */
    static PanelSpec chart(String title, String unit, String description) {
        return new PanelSpec(PanelType.TIMESERIES, title, unit, description, List.of());
    }

    /** A single number. */
    static PanelSpec number(String title, String unit, String description) {
        return new PanelSpec(PanelType.STAT, title, unit, description, List.of());
    }

    /** Returns this panel with one more query. */
    PanelSpec query(String expr, String legend) {
        List<Query> all = new ArrayList<>(queries);
        all.add(new Query(expr, legend));
        return new PanelSpec(type, title, unit, description, all);
    }

    /** A share of the whole ends at 1, and nothing we show is below 0. */
    FieldConfig fieldConfig() {
        FieldDefaults.Builder shown = FieldDefaults.builder().unit(unit).min(0L);
        if (unit.equals("percentunit")) {
            shown.max(1L);
        }
        return FieldConfig.builder().defaults(shown.build()).build();
    }

    boolean isNumber() {
        return type == PanelType.STAT;
    }

    long height() {
        return isNumber() ? 4 : 8;
    }
}
