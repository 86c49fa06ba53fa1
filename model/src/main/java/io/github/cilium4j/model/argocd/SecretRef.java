package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A key of a Secret.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSecretRef.class)
@JsonDeserialize(as = ImmutableSecretRef.class)
@JsonPropertyOrder({"secretName", "key"})
public interface SecretRef {
    /** Returns the name of the Secret. */
    String secretName();

    /** Returns the key. */
    String key();

    /** Returns a key of a Secret. */
    static SecretRef of(String secretName, String key) {
        return builder().secretName(secretName).key(key).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecretRef}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSecretRef.Builder {
        Builder() {}
    }
}
