package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The field that a variable takes its value from.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFieldSelector.class)
@JsonDeserialize(as = ImmutableFieldSelector.class)
@JsonPropertyOrder({"fieldPath"})
public interface FieldSelector {
    /** Returns the path of the field; absent means {@code metadata.name}. */
    Optional<String> fieldPath();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FieldSelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFieldSelector.Builder {
        Builder() {}
    }
}
