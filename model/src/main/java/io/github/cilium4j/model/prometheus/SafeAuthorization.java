package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The {@code Authorization} header of a request, its credentials from a Secret.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSafeAuthorization.class)
@JsonDeserialize(as = ImmutableSafeAuthorization.class)
@JsonPropertyOrder({"type", "credentials"})
public interface SafeAuthorization {
    /**
     * Returns the kind of authentication; absent means {@code Bearer}. The operator refuses {@code Basic}, which is
     * {@link BasicAuth}.
     */
    Optional<String> type();

    /** Returns the key that holds the credentials. */
    Optional<SecretKeySelector> credentials();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SafeAuthorization}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSafeAuthorization.Builder {
        Builder() {}
    }
}
