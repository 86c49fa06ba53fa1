package io.github.cilium4j.monitoring.metrics;

import io.github.cilium4j.model.profile.ClusterProfile;
import io.github.cilium4j.monitoring.promql.Matcher;
import io.github.cilium4j.monitoring.promql.Selector;
import io.github.cilium4j.monitoring.scrape.TargetLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a selector finds series of one metric: is the component asked, is the metric there, can the labels match. */
final class Judgement {
    private final Metric metric;
    private final ClusterProfile profile;
    private final LabelValues labelValues;

    Judgement(Metric metric, ClusterProfile profile, LabelValues labelValues) {
        this.metric = metric;
        this.profile = profile;
        this.labelValues = labelValues;
    }

    Availability of(Selector selector, boolean withGate) {
        Availability served = withGate ? gate() : Availability.data();
        return served.and(state()).and(labels(selector));
    }

    private Availability gate() {
        return switch (metric.component()) {
            case AGENT -> gate(profile.agentPrometheus().value(), "prometheus.enabled is false");
            case OPERATOR -> gate(profile.operatorPrometheus().value(), "operator.prometheus.enabled is false");
            case HUBBLE ->
                gate(profile.hubble().value(), "hubble.enabled is false")
                        .and(gate(!profile.hubbleMetrics().value().isEmpty(), "hubble.metrics.enabled is empty"));
            case HUBBLE_RELAY, ENVOY, CLUSTERMESH_APISERVER, OTHER ->
                Availability.unknown("the profile does not say whether " + metric.component() + " serves metrics");
        };
    }

    private static Availability gate(boolean open, String otherwise) {
        return open ? Availability.data() : Availability.no(otherwise);
    }

    private Availability state() {
        if (metric.component() == Component.AGENT && AgentSwitches.isOff(metric.name(), profile)) {
            return Availability.no("prometheus.metrics has \"-" + metric.name() + "\"");
        }
        if (metric.condition().isEmpty()) {
            return Availability.data();
        }
        Availability judged = Condition.judge(metric.condition(), profile);
        // The table says "on" of what the chart's defaults switch on, and a setting that nobody gave has its default.
        boolean byDefault = metric.state() == Metric.State.ON && judged.outcome() == Availability.Outcome.UNKNOWN;
        return byDefault ? Availability.data() : judged;
    }

    private Availability labels(Selector selector) {
        Map<String, List<Matcher>> byLabel = new LinkedHashMap<>();
        for (Matcher matcher : selector.matchers()) {
            byLabel.merge(matcher.label(), List.of(matcher), Judgement::joined);
        }
        return byLabel.entrySet().stream()
                .map(entry -> label(entry.getKey(), entry.getValue()))
                .reduce(Availability.data(), Availability::and);
    }

    private static List<Matcher> joined(List<Matcher> first, List<Matcher> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private Availability label(String label, List<Matcher> matchers) {
        if (metric.hasLabel(label)) {
            return labelValues.judge(metric, label, matchers, profile);
        }
        TargetLabels target = Targets.of(metric.component());
        if (target.has(label)) {
            return matchers.stream()
                    .map(matcher -> fixed(matcher, target.value(label)))
                    .reduce(Availability.data(), Availability::and);
        }
        if (matchers.stream().allMatch(matcher -> matcher.hasVariable() || matcher.accepts(""))) {
            return Availability.data();
        }
        return metric.mayHaveLabel(label)
                ? Availability.unknown("options of Hubble decide whether " + metric.name() + " has the label " + label)
                : Availability.no(metric.name() + " of the " + metric.component() + " has no label " + label);
    }

    private Availability fixed(Matcher matcher, Optional<String> value) {
        boolean passes = matcher.hasVariable() || value.map(matcher::accepts).orElse(true);
        return passes
                ? Availability.data()
                : Availability.no("the " + metric.component() + " is scraped with " + matcher.label() + "=\""
                        + value.orElse("") + "\"");
    }
}
