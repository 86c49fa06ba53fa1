package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A ConfigMap that kustomize generates.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableConfigMapArgs.class)
@JsonDeserialize(as = ImmutableConfigMapArgs.class)
@JsonPropertyOrder({"name", "namespace", "behavior", "files", "literals", "envs", "env", "options"})
public interface ConfigMapArgs extends GeneratorArgs {
    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConfigMapArgs}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableConfigMapArgs.Builder {
        Builder() {}
    }
}
