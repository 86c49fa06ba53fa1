package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where pull requests are on Bitbucket Cloud.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGeneratorBitbucket.class)
@JsonDeserialize(as = ImmutablePullRequestGeneratorBitbucket.class)
@JsonPropertyOrder({"owner", "repo", "api", "basicAuth", "bearerToken"})
public interface PullRequestGeneratorBitbucket {
    /** Returns the workspace. */
    String owner();

    /** Returns the repository. */
    String repo();

    /** Returns the address of the API; absent means {@code https://api.bitbucket.org/2.0}. */
    Optional<String> api();

    /** Returns user name and password; absent means that nobody logs in. */
    Optional<BasicAuthBitbucketServer> basicAuth();

    /** Returns a token, instead of {@link #basicAuth()}. */
    Optional<BearerTokenBitbucket> bearerToken();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGeneratorBitbucket}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGeneratorBitbucket.Builder {
        Builder() {}
    }
}
