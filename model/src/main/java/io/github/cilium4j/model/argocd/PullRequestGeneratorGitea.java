package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where pull requests are on Gitea.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGeneratorGitea.class)
@JsonDeserialize(as = ImmutablePullRequestGeneratorGitea.class)
@JsonPropertyOrder({"owner", "repo", "api", "tokenRef", "labels", "insecure"})
public interface PullRequestGeneratorGitea {
    /** Returns the user or the organization. */
    String owner();

    /** Returns the repository. */
    String repo();

    /** Returns the address of the API. */
    String api();

    /** Returns the token; absent means that nobody logs in. */
    Optional<SecretRef> tokenRef();

    /** Returns labels that a pull request must all have. */
    List<String> labels();

    /** Returns whether the certificate of the server is not checked; absent means no. */
    Optional<Boolean> insecure();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGeneratorGitea}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGeneratorGitea.Builder {
        Builder() {}
    }
}
