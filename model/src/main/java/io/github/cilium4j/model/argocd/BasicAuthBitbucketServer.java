package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * User name and password for Bitbucket.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBasicAuthBitbucketServer.class)
@JsonDeserialize(as = ImmutableBasicAuthBitbucketServer.class)
@JsonPropertyOrder({"username", "passwordRef"})
public interface BasicAuthBitbucketServer {
    /** Returns the user name. */
    String username();

    /** Returns the password. */
    SecretRef passwordRef();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BasicAuthBitbucketServer}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBasicAuthBitbucketServer.Builder {
        Builder() {}
    }
}
