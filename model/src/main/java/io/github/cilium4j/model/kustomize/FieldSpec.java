package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field of some kinds of object.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFieldSpec.class)
@JsonDeserialize(as = ImmutableFieldSpec.class)
@JsonPropertyOrder({"group", "version", "kind", "path", "create"})
public interface FieldSpec extends Gvk {
    /** Returns the path of the field, its steps separated by {@code /}. */
    Optional<String> path();

    /** Returns whether the field is added where it is missing; absent means no. */
    Optional<Boolean> create();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FieldSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableFieldSpec.Builder {
        Builder() {}
    }
}
