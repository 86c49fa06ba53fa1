package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Secret that kustomize generates.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSecretArgs.class)
@JsonDeserialize(as = ImmutableSecretArgs.class)
@JsonPropertyOrder({"name", "namespace", "type", "behavior", "files", "literals", "envs", "env", "options"})
public interface SecretArgs extends GeneratorArgs {
    /** Returns the type of the Secret; absent means {@code Opaque}. */
    Optional<String> type();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecretArgs}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSecretArgs.Builder {
        Builder() {}
    }
}
