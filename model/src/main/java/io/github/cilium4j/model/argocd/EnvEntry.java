package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A variable of the environment.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEnvEntry.class)
@JsonDeserialize(as = ImmutableEnvEntry.class)
@JsonPropertyOrder({"name", "value"})
public interface EnvEntry {
    /** Returns the name. */
    String name();

    /** Returns the value. */
    String value();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EnvEntry}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEnvEntry.Builder {
        Builder() {}
    }
}
