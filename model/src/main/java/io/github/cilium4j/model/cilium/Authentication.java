package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * What two peers must prove before they may talk.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAuthentication.class)
@JsonDeserialize(as = ImmutableAuthentication.class)
@JsonPropertyOrder({"mode"})
public interface Authentication {
    /** Returns the wanted proof. */
    AuthenticationMode mode();

    /** Returns the demand for mutual authentication. */
    static Authentication required() {
        return builder().mode(AuthenticationMode.REQUIRED).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Authentication}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAuthentication.Builder {
        Builder() {}
    }
}
