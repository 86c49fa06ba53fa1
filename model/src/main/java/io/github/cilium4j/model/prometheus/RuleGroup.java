package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.PromDuration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Rules that are evaluated one after the other, at one interval.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleGroup.class)
@JsonDeserialize(as = ImmutableRuleGroup.class)
@JsonPropertyOrder({"name", "labels", "interval", "query_offset", "rules", "partial_response_strategy", "limit"})
public interface RuleGroup {
    /** Returns the name, not empty. It is the only one in its {@link PrometheusRule}. */
    String name();

    /**
     * Returns the labels that every rule of the group adds. A label of the rule wins. Needs Prometheus 3.0 or Thanos
     * 0.39; the operator leaves them out before.
     */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /**
     * Returns how often the rules are evaluated; absent, or read as an empty text, means as often as Prometheus
     * evaluates by default.
     */
    @JsonDeserialize(contentUsing = EmptyDuration.class)
    Optional<PromDuration> interval();

    /**
     * Returns how far in the past the rules look. Needs Prometheus 2.53 or Thanos 0.38; the operator leaves it out
     * before.
     */
    @JsonProperty("query_offset")
    Optional<PromDuration> queryOffset();

    /** Returns the rules, in order of evaluation. */
    List<Rule> rules();

    /**
     * Returns what Thanos Ruler does when a store does not answer: {@code abort}, {@code warn} or nothing, in capitals
     * or not. Prometheus does not get it.
     */
    @JsonProperty("partial_response_strategy")
    Optional<String> partialResponseStrategy();

    /**
     * Returns how many alerts, or series, one rule may give; absent or 0 means any number. Needs Prometheus 2.31 or
     * Thanos 0.24.
     */
    Optional<Long> limit();

    /**
     * Refuses an empty name, a strategy that is none, and a label that is none: the custom resource definition, and
     * prometheus model/rulefmt/rulefmt.go.
     */
    @Value.Check
    default void check() {
        RuleConstraints.group(this);
    }

    /** Returns a group of some rules, evaluated as often as Prometheus does by default. */
    static RuleGroup of(String name, Rule... rules) {
        return builder().name(name).addRules(rules).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleGroup}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableRuleGroup.Builder {
        Builder() {}
    }
}
