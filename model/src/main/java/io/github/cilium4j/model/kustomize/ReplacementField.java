package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Copies a value from one field to others. It stands here, or in a file.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReplacementField.class)
@JsonDeserialize(as = ImmutableReplacementField.class)
@JsonPropertyOrder({"path", "source", "sourceValue", "targets"})
public interface ReplacementField {
    /** Returns the file that holds the replacement instead. */
    Optional<String> path();

    /** Returns where the value is taken from. */
    Optional<SourceSelector> source();

    /** Returns the value itself, instead of a source. */
    Optional<String> sourceValue();

    /** Returns where the value is put. */
    List<TargetSelector> targets();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReplacementField}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableReplacementField.Builder {
        Builder() {}
    }
}
