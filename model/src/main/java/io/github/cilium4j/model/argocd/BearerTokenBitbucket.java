package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A bearer token for Bitbucket.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBearerTokenBitbucket.class)
@JsonDeserialize(as = ImmutableBearerTokenBitbucket.class)
@JsonPropertyOrder({"tokenRef"})
public interface BearerTokenBitbucket {
    /** Returns the token. */
    SecretRef tokenRef();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BearerTokenBitbucket}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBearerTokenBitbucket.Builder {
        Builder() {}
    }
}
