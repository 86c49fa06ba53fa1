package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * User name and password of a request, from Secrets.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBasicAuth.class)
@JsonDeserialize(as = ImmutableBasicAuth.class)
@JsonPropertyOrder({"username", "password"})
public interface BasicAuth {
    /** Returns the key that holds the user name. */
    Optional<SecretKeySelector> username();

    /** Returns the key that holds the password. */
    Optional<SecretKeySelector> password();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BasicAuth}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBasicAuth.Builder {
        Builder() {}
    }
}
