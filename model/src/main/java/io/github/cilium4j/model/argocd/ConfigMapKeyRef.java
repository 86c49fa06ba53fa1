package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A key of a ConfigMap.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableConfigMapKeyRef.class)
@JsonDeserialize(as = ImmutableConfigMapKeyRef.class)
@JsonPropertyOrder({"configMapName", "key"})
public interface ConfigMapKeyRef {
    /** Returns the name of the ConfigMap. */
    String configMapName();

    /** Returns the key. */
    String key();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConfigMapKeyRef}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableConfigMapKeyRef.Builder {
        Builder() {}
    }
}
