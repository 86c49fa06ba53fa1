package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The groups of rules of a {@link PrometheusRule}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePrometheusRuleSpec.class)
@JsonDeserialize(as = ImmutablePrometheusRuleSpec.class)
@JsonPropertyOrder({"groups"})
public interface PrometheusRuleSpec {
    /** Returns the groups. Each has a name of its own. */
    List<RuleGroup> groups();

    /** Refuses two groups of one name, as the API server and Prometheus do. */
    @Value.Check
    default void check() {
        RuleConstraints.groups(this);
    }

    /** Returns the given groups. */
    static PrometheusRuleSpec of(RuleGroup... groups) {
        return builder().addGroups(groups).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrometheusRuleSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePrometheusRuleSpec.Builder {
        Builder() {}
    }
}
