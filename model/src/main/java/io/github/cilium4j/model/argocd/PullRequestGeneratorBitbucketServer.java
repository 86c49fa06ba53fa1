package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where pull requests are on Bitbucket Server.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGeneratorBitbucketServer.class)
@JsonDeserialize(as = ImmutablePullRequestGeneratorBitbucketServer.class)
@JsonPropertyOrder({"project", "repo", "api", "basicAuth", "bearerToken", "insecure", "caRef"})
public interface PullRequestGeneratorBitbucketServer {
    /** Returns the project. */
    String project();

    /** Returns the repository. */
    String repo();

    /** Returns the address of the API. */
    String api();

    /** Returns user name and password; absent means that nobody logs in. */
    Optional<BasicAuthBitbucketServer> basicAuth();

    /** Returns a token, instead of {@link #basicAuth()}. */
    Optional<BearerTokenBitbucket> bearerToken();

    /** Returns whether the certificate of the server is not checked; absent means no. */
    Optional<Boolean> insecure();

    /** Returns the certificates that the server is checked with. */
    Optional<ConfigMapKeyRef> caRef();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGeneratorBitbucketServer}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGeneratorBitbucketServer.Builder {
        Builder() {}
    }
}
