package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * The name of a ConfigMap.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePluginConfigMapRef.class)
@JsonDeserialize(as = ImmutablePluginConfigMapRef.class)
@JsonPropertyOrder({"name"})
public interface PluginConfigMapRef {
    /** Returns the name. */
    String name();

    /** Returns the ConfigMap with a name. */
    static PluginConfigMapRef of(String name) {
        return builder().name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PluginConfigMapRef}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePluginConfigMapRef.Builder {
        Builder() {}
    }
}
