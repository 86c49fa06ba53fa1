package io.github.cilium4j.model.grafana;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The variables of a dashboard.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTemplating.class)
@JsonDeserialize(as = ImmutableTemplating.class)
@JsonPropertyOrder({"list"})
public interface Templating {
    /** Returns the variables, in the order in which they are shown and asked for. */
    List<Variable> list();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Templating}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTemplating.Builder {
        Builder() {}
    }
}
