package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value that the reader of a dashboard chooses, and queries name as {@code $name}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableVariable.class)
@JsonDeserialize(as = ImmutableVariable.class)
@JsonPropertyOrder({"type", "name", "label", "query", "datasource", "refresh", "includeAll", "allValue", "multi"})
public interface Variable {
    /** Returns where the choices come from. */
    VariableType type();

    /** Returns the name, without the dollar. */
    String name();

    /** Returns what the reader sees; absent means the name. */
    Optional<String> label();

    /** Returns what gives the choices: {@code label_values(metric, label)} for Prometheus, or a kind of data source. */
    String query();

    /** Returns the data source that is asked; only for queries. */
    Optional<DatasourceRef> datasource();

    /** Returns when the choices are asked for: 1 when the dashboard is opened, 2 when its time range changes. */
    Optional<Long> refresh();

    /** Returns whether all choices can be taken at once. */
    Optional<Boolean> includeAll();

    /** Returns what stands for all choices, put into queries as it is; absent means every choice, escaped. */
    Optional<String> allValue();

    /** Returns whether several choices can be taken. */
    Optional<Boolean> multi();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Variable}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableVariable.Builder {
        Builder() {}
    }
}
