package io.github.cilium4j.model.helm;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Secret whose keys hold Helm values as YAML texts, in the namespace of the object that names it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSecretSpec.class)
@JsonDeserialize(as = ImmutableSecretSpec.class)
@JsonPropertyOrder({"name", "keys", "ignoreUpdates"})
public interface SecretSpec {
    /** Returns the name of the Secret. */
    Optional<String> name();

    /** Returns the keys that are used, in order; none means that the Secret is not used. */
    List<String> keys();

    /** Returns whether the Secret may be missing and its changes do not lead to an upgrade; absent means no. */
    Optional<Boolean> ignoreUpdates();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecretSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSecretSpec.Builder {
        Builder() {}
    }
}
