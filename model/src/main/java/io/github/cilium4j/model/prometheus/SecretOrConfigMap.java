package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text from a Secret or from a ConfigMap. The API server takes both and none; the operator refuses both, and takes
 * the text for missing when there is none.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSecretOrConfigMap.class)
@JsonDeserialize(as = ImmutableSecretOrConfigMap.class)
@JsonPropertyOrder({"secret", "configMap"})
public interface SecretOrConfigMap {
    /** Returns the key of a Secret. */
    Optional<SecretKeySelector> secret();

    /** Returns the key of a ConfigMap. */
    Optional<ConfigMapKeySelector> configMap();

    /** Returns the text of a Secret's key. */
    static SecretOrConfigMap secret(SecretKeySelector key) {
        return builder().secret(key).build();
    }

    /** Returns the text of a ConfigMap's key. */
    static SecretOrConfigMap configMap(ConfigMapKeySelector key) {
        return builder().configMap(key).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecretOrConfigMap}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSecretOrConfigMap.Builder {
        Builder() {}
    }
}
