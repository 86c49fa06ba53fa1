package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.monitoring.dashboard.DashboardText.FoundPanel;
import io.github.cilium4j.monitoring.dashboard.DashboardText.FoundQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A query of a dashboard.
 *
 * @param panel the number of its panel in the text, from 0; headings may repeat
 * @param title the heading of its panel; empty when it has none
 * @param expr its PromQL, variables of Grafana as they are
 * @since 0.1.0
 */
public record PanelQuery(int panel, String title, String expr) {
    private static final Pattern ANSWERS_ANYWAY = Pattern.compile("(?i)\\b(or|absent|absent_over_time|vector)\\b");

    /**
     * Returns every query of a dashboard, in the order of its text.
     *
     * @throws InvalidManifestException when the text is no JSON object
     */
    public static List<PanelQuery> all(String json) {
        List<PanelQuery> queries = new ArrayList<>();
        List<FoundPanel> panels = DashboardText.panels(json);
        for (int i = 0; i < panels.size(); i++) {
            for (FoundQuery query : panels.get(i).queries()) {
                queries.add(
                        new PanelQuery(i, panels.get(i).title(), query.expr().text()));
            }
        }
        return queries;
    }

    /** Returns whether the query may answer although a metric in it has no data, as with {@code or vector(0)}. */
    public boolean answersAnyway() {
        return answersAnyway(expr);
    }

    static boolean answersAnyway(String expr) {
        return ANSWERS_ANYWAY.matcher(expr).find();
    }
}
