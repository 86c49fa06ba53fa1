package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A label that a rule carries; it selects nothing and shows up beside the rule.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLabel.class)
@JsonDeserialize(as = ImmutableLabel.class)
@JsonPropertyOrder({"key", "value", "source"})
public interface Label {
    /** Returns the key. */
    String key();

    /** Returns the value; absent means empty. */
    Optional<String> value();

    /** Returns the source, such as {@code k8s}; absent means {@code unspec}. */
    Optional<String> source();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Label}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLabel.Builder {
        Builder() {}
    }
}
