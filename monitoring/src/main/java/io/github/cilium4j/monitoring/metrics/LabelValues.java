package io.github.cilium4j.monitoring.metrics;

import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.promql.Matcher;
import java.util.List;
import java.util.Optional;

/** The values that some labels can have. A label that no row names can have any. */
final class LabelValues {
    private static final String NEVER = "-";
    private static final String ALWAYS = "yes";

    private final List<Row> rows;

    private LabelValues(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String metric, String label, String value, String condition) {}

    /** Reads the column of a version. */
    static LabelValues ofColumn(String version) {
        int column = 3 + List.of("1.18", "1.19", "1.20").indexOf(version);
        return new LabelValues(Table.read("label-values.tsv").stream()
                .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(column)))
                .toList());
    }

    /** Returns whether some value that the label can have passes the matchers, all of them about this label. */
    Availability judge(Metric metric, String label, List<Matcher> matchers, ClusterProfile profile) {
        List<Row> known = rows.stream()
                .filter(row -> row.metric().equals(metric.name()) && row.label().equals(label))
                .toList();
        if (known.isEmpty() || matchers.stream().anyMatch(Matcher::hasVariable)) {
            return Availability.data();
        }
        Optional<Availability> best = known.stream()
                .filter(row -> !row.condition().equals(NEVER))
                .filter(row -> matchers.stream().allMatch(matcher -> matcher.accepts(row.value())))
                .map(row -> row.condition().equals(ALWAYS)
                        ? Availability.data()
                        : Condition.judge(row.condition(), profile))
                .reduce(Availability::or);
        return best.orElseGet(() ->
                Availability.no("no series of " + metric.name() + " has " + matchers.get(0) + " in this version"));
    }
}
