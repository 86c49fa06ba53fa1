package io.github.cilium4j.monitoring.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.metrics.Metric;
import io.github.cilium4j.monitoring.metrics.MetricCatalogue;
import io.github.cilium4j.monitoring.promql.Selector;
import io.github.cilium4j.monitoring.scrape.TargetLabels;
import java.util.List;

/** What the tables say about the metrics of a query, without the judgement that the dashboards are made with. */
record QueryFacts(ClusterProfile profile, String component, TargetLabels target) {
    boolean isOn(Selector selector) {
        Metric metric = metric(selector);
        List<String> switches = profile.agentMetrics().value();
        return switch (metric.state()) {
            case ON -> !switches.contains("-" + metric.name());
            case OFF -> switches.contains("+" + metric.name());
            case CONDITIONAL -> holds(metric.condition());
        };
    }

    /** One alternative of the condition has to be true of the profile, or an event. */
    private boolean holds(String condition) {
        return List.of(condition.split(" \\|\\| ")).stream().anyMatch(this::holdsAll);
    }

    private boolean holdsAll(String terms) {
        String mode = profile.identityAllocationMode().value().toString().replaceAll("-.*", "");
        return List.of(terms.split(" && ")).stream()
                .allMatch(term -> term.startsWith("event:")
                        || term.startsWith("crd:")
                        || term.equals("enableLBIPAM")
                        || term.startsWith("l7-") && profile.l7Proxy().value()
                        || term.equals("ipam=" + profile.ipamMode().value())
                        || term.equals("identityAllocationMode=" + mode));
    }

    boolean hasLabel(Selector selector, String label) {
        return target.has(label) || metric(selector).hasLabel(label);
    }

    private Metric metric(Selector selector) {
        List<Metric> found =
                MetricCatalogue.of(profile.ciliumVersion())
                        .withSample(selector.name().orElseThrow())
                        .stream()
                        .filter(metric -> metric.component().toString().equals(component))
                        .toList();
        assertThat(found).as(selector.toString()).hasSize(1);
        return found.get(0);
    }
}
