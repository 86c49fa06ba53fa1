package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One key of a Secret in the namespace of the object that names it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSecretKeySelector.class)
@JsonDeserialize(as = ImmutableSecretKeySelector.class)
@JsonPropertyOrder({"name", "key", "optional"})
public interface SecretKeySelector {
    /** Returns the name of the Secret; absent counts as empty, which names none. */
    Optional<String> name();

    /** Returns the key within the Secret. */
    String key();

    /** Returns whether the Secret or its key may be missing; absent means no. */
    Optional<Boolean> optional();

    /** Returns the key of a Secret. */
    static SecretKeySelector of(String name, String key) {
        return builder().name(name).key(key).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecretKeySelector}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSecretKeySelector.Builder {
        Builder() {}
    }
}
