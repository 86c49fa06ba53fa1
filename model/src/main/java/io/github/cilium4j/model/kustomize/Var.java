package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A variable that objects use as {@code $(NAME)}. Deprecated upstream: write a {@link ReplacementField}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableVar.class)
@JsonDeserialize(as = ImmutableVar.class)
@JsonPropertyOrder({"name", "objref", "fieldref"})
public interface Var {
    /** Returns the name of the variable. */
    Optional<String> name();

    /** Returns the object that has the value. */
    Optional<Target> objref();

    /** Returns the field that has the value; absent means {@code metadata.name}. */
    Optional<FieldSelector> fieldref();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Var}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableVar.Builder {
        Builder() {}
    }
}
