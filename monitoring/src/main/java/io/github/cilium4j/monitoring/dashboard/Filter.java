package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.metrics.Availability;
import io.github.cilium4j.monitoring.metrics.MetricCatalogue;
import io.github.cilium4j.monitoring.promql.PromExpression;
import java.util.List;
import java.util.Optional;

/** Keeps what has data in a cluster: a query when all its selectors have, a panel when some of its queries have. */
final class Filter {
    private final MetricCatalogue catalogue;
    private final ClusterProfile profile;
    private final String target;

    Filter(ClusterProfile profile, String target) {
        this.catalogue = MetricCatalogue.of(profile.ciliumVersion());
        this.profile = profile;
        this.target = target;
    }

    List<Section> keep(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.panels().stream()
                                .map(this::keep)
                                .flatMap(Optional::stream)
                                .toList()))
                .filter(section -> !section.panels().isEmpty())
                .toList();
    }

    private Optional<PanelSpec> keep(PanelSpec panel) {
        List<Query> kept =
                panel.queries().stream().filter(query -> why(query).isEmpty()).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelSpec(panel.type(), panel.title(), panel.unit(), panel.description(), kept));
    }

    List<EmptyPanel> omitted(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.panels().stream())
                .filter(panel -> keep(panel).isEmpty())
                .map(panel -> new EmptyPanel(
                        panel.title(), why(panel.queries().get(0)).orElseThrow()))
                .toList();
    }

    /** Returns why a query has no data; empty when it has. */
    private Optional<String> why(Query query) {
        return PromExpression.parse(query.expr(target)).selectors().stream()
                .map(selector -> catalogue.whenServed(selector, profile))
                .filter(answer -> !answer.hasData())
                .map(Availability::reason)
                .findFirst();
    }
}
