package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The field of one object from which a replacement takes its value.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSourceSelector.class)
@JsonDeserialize(as = ImmutableSourceSelector.class)
@JsonPropertyOrder({"group", "version", "kind", "name", "namespace", "fieldPath", "options"})
public interface SourceSelector extends ResId {
    /** Returns the path of the field, its steps separated by dots; absent means {@code metadata.name}. */
    Optional<String> fieldPath();

    /** Returns which part of the value is meant. */
    Optional<FieldOptions> options();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceSelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSourceSelector.Builder {
        Builder() {}
    }
}
