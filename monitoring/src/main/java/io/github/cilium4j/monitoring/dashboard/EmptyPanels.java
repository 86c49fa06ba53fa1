package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.dashboard.DashboardText.FoundPanel;
import io.github.cilium4j.monitoring.dashboard.DashboardText.FoundQuery;
import io.github.cilium4j.monitoring.metrics.Availability;
import io.github.cilium4j.monitoring.metrics.Availability.Outcome;
import io.github.cilium4j.monitoring.metrics.MetricCatalogue;
import io.github.cilium4j.monitoring.promql.PromExpression;
import java.util.List;
import java.util.Optional;

/** Finds the panels of a foreign dashboard none of whose queries can have data. */
final class EmptyPanels {
    private final MetricCatalogue catalogue;
    private final ClusterProfile profile;

    private EmptyPanels(ClusterProfile profile) {
        this.catalogue = MetricCatalogue.of(profile.ciliumVersion());
        this.profile = profile;
    }

    static List<EmptyPanel> of(String json, ClusterProfile profile) {
        EmptyPanels judge = new EmptyPanels(profile);
        return DashboardText.panels(json).stream()
                .flatMap(panel -> judge.why(panel).map(reason -> new EmptyPanel(panel.title(), reason)).stream())
                .toList();
    }

    private Optional<String> why(FoundPanel panel) {
        List<FoundQuery> queries = panel.queries();
        List<String> reasons = queries.stream()
                .flatMap(query -> why(query.expr().text()).stream())
                .toList();
        boolean allEmpty = !queries.isEmpty() && reasons.size() == queries.size();
        return allEmpty ? Optional.of(reasons.get(0)) : Optional.empty();
    }

    private Optional<String> why(String expr) {
        if (PanelQuery.answersAnyway(expr)) {
            return Optional.empty();
        }
        try {
            return PromExpression.parse(expr).selectors().stream()
                    .map(selector -> catalogue.whenServed(selector, profile))
                    .filter(answer -> answer.outcome() == Outcome.NO_DATA)
                    .map(Availability::reason)
                    .findFirst();
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }
}
