package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How traffic of a node or a pod is encrypted.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEncryptionSpec.class)
@JsonDeserialize(as = ImmutableEncryptionSpec.class)
@JsonPropertyOrder({"key"})
public interface EncryptionSpec {
    /** Returns the number of the key; absent or 0 means that it is not. */
    Optional<Integer> key();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EncryptionSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEncryptionSpec.Builder {
        Builder() {}
    }
}
