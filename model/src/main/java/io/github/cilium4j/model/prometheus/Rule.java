package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.PromDuration;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * An alert, or a series that is recorded. It has exactly one of {@link #alert} and {@link #record}; an empty text
 * counts as absent.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRule.class)
@JsonDeserialize(as = ImmutableRule.class)
@JsonPropertyOrder({"record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"})
public interface Rule {
    /** Returns the name of the series that the result is stored as. It holds no brace. */
    Optional<String> record();

    /** Returns the name of the alert. */
    Optional<String> alert();

    /**
     * Returns the expression in PromQL, not blank; a whole number is one too. Whether it can be parsed is not looked
     * at.
     */
    IntOrString expr();

    /**
     * Returns how long the expression must hold before the alert fires; absent, or read as an empty text, means at
     * once. A recorded series has none, or {@code 0s}. Written {@code for}.
     */
    @JsonProperty("for")
    @JsonDeserialize(contentUsing = EmptyDuration.class)
    Optional<PromDuration> forDuration();

    /**
     * Returns how long the alert fires after the expression held last; absent means not at all. A recorded series has
     * none, or {@code 0s}. Needs Prometheus 2.42 or Thanos 0.34; the operator leaves it out before.
     */
    @JsonProperty("keep_firing_for")
    Optional<PromDuration> keepFiringFor();

    /**
     * Returns the labels that are added to the result or overwritten. Of an alert they may hold templates, such as
     * {@code {{ $labels.pod }}}. None is called {@code __name__}.
     */
    @Value.NaturalOrder
    SortedMap<String, String> labels();

    /** Returns the texts of the alert, such as {@code summary}. They may hold templates. A recorded series has none. */
    @Value.NaturalOrder
    SortedMap<String, String> annotations();

    /** Refuses what the Prometheus Operator leaves out of the configuration: prometheus model/rulefmt/rulefmt.go. */
    @Value.Check
    default void check() {
        RuleConstraints.rule(this);
    }

    /**
     * Returns an alert that fires at once.
     *
     * @throws InvalidManifestException when a text is blank
     */
    static Rule alert(String alert, String expr) {
        return builder().alert(alert).expr(IntOrString.of(expr)).build();
    }

    /**
     * Returns a series that is recorded.
     *
     * @throws InvalidManifestException when a text is blank, or the name holds a brace
     */
    static Rule record(String series, String expr) {
        return builder().record(series).expr(IntOrString.of(expr)).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
