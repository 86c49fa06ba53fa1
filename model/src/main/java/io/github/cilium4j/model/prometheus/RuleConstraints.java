package io.github.cilium4j.model.prometheus;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.value.Re2Pattern;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the custom resource definition of a {@link PrometheusRule} refuses, and what Prometheus refuses in every version. */
final class RuleConstraints {
    private static final Re2Pattern STRATEGY = Re2Pattern.parse("^(?i)(abort|warn)?$");
    private static final String METRIC_NAME = "__name__";

    private RuleConstraints() {}

    static void groups(PrometheusRuleSpec spec) {
        Set<String> names = new HashSet<>();
        for (RuleGroup group : spec.groups()) {
            if (!names.add(group.name())) {
                throw new InvalidManifestException(
                        "groups",
                        Quoted.of(group.name()) + " is the name of two groups",
                        "Give each group a name of its own");
            }
        }
    }

    static void group(RuleGroup group) {
        if (group.name().isEmpty()) {
            throw new InvalidManifestException("name", "\"\" is no name of a group", "Write a name");
        }
        group.partialResponseStrategy()
                .filter(strategy -> !STRATEGY.findsIn(strategy))
                .ifPresent(strategy -> {
                    throw new InvalidManifestException(
                            "partial_response_strategy",
                            Quoted.of(strategy) + " is no strategy",
                            "Write abort or warn, or leave it out");
                });
        labels(group.labels());
    }

    static void rule(Rule rule) {
        boolean records = isThere(rule.record());
        if (records == isThere(rule.alert())) {
            throw new InvalidManifestException(
                    "", (records ? "both record and alert" : "neither record nor alert"), "Write exactly one of them");
        }
        expr(rule.expr());
        labels(rule.labels());
        refuseEmptyKey("annotations", rule.annotations());
        if (records) {
            recording(rule);
        }
    }

    private static boolean isThere(Optional<String> text) {
        return text.filter(t -> !t.isEmpty()).isPresent();
    }

    private static void expr(IntOrString expr) {
        expr.text().filter(String::isBlank).ifPresent(text -> {
            throw new InvalidManifestException(
                    "expr", Quoted.of(text) + " is no expression", "Write one in PromQL, such as up == 0");
        });
    }

    private static void recording(Rule rule) {
        refuse("annotations", !rule.annotations().isEmpty());
        refuse("for", takesTime(rule.forDuration()));
        refuse("keep_firing_for", takesTime(rule.keepFiringFor()));
        // A common mistake: the selector belongs to the expression.
        rule.record().filter(name -> name.matches("(?s).*[{}].*")).ifPresent(name -> {
            throw new InvalidManifestException(
                    "record", Quoted.of(name) + " holds a brace", "Write the name alone, and the selector in expr");
        });
    }

    private static boolean takesTime(Optional<PromDuration> duration) {
        return duration.filter(d -> !d.toDuration().isZero()).isPresent();
    }

    private static void refuse(String attribute, boolean isThere) {
        if (isThere) {
            throw new InvalidManifestException(attribute, "a recorded series has none", "Leave it out, or write alert");
        }
    }

    private static void labels(Map<String, String> labels) {
        refuseEmptyKey("labels", labels);
        if (labels.containsKey(METRIC_NAME)) {
            throw new InvalidManifestException(
                    "labels", Quoted.of(METRIC_NAME) + " is the name of the series, not a label", "Remove it");
        }
    }

    private static void refuseEmptyKey(String attribute, Map<String, String> map) {
        if (map.containsKey("")) {
            throw new InvalidManifestException(attribute, "\"\" is no name", "Write a name before the colon");
        }
    }
}
