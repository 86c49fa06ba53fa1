package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * How the fields of a panel are shown.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFieldConfig.class)
@JsonDeserialize(as = ImmutableFieldConfig.class)
@JsonPropertyOrder({"defaults"})
public interface FieldConfig {
    /** Returns what holds for every field. */
    FieldDefaults defaults();

    /** Returns a configuration with a unit and nothing else. */
    static FieldConfig ofUnit(String unit) {
        return builder().defaults(FieldDefaults.builder().unit(unit).build()).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FieldConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFieldConfig.Builder {
        Builder() {}
    }
}
