package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The object that a variable takes its value from.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTarget.class)
@JsonDeserialize(as = ImmutableTarget.class)
@JsonPropertyOrder({"apiVersion", "group", "version", "kind", "name", "namespace"})
public interface Target extends Gvk {
    /** Returns the API group and version in one text, instead of {@link #group()} and {@link #version()}. */
    Optional<String> apiVersion();

    /** Returns the name. */
    Optional<String> name();

    /** Returns the namespace. */
    Optional<String> namespace();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
