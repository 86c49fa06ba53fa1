package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a value is taken from a field or put into it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFieldOptions.class)
@JsonDeserialize(as = ImmutableFieldOptions.class)
@JsonPropertyOrder({"delimiter", "index", "encoding", "create"})
public interface FieldOptions {
    /** Returns what separates the parts of the text, when only one part is meant. */
    Optional<String> delimiter();

    /** Returns which part is meant, from 0; absent means the first. */
    Optional<Long> index();

    /** Returns the encoding of the part; kustomize knows {@code base64}. */
    Optional<String> encoding();

    /** Returns whether a missing field is added; absent means no. */
    Optional<Boolean> create();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FieldOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFieldOptions.Builder {
        Builder() {}
    }
}
