package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where pull requests are on GitHub.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGeneratorGithub.class)
@JsonDeserialize(as = ImmutablePullRequestGeneratorGithub.class)
@JsonPropertyOrder({"owner", "repo", "api", "tokenRef", "appSecretName", "labels"})
public interface PullRequestGeneratorGithub {
    /** Returns the user or the organization. */
    String owner();

    /** Returns the repository. */
    String repo();

    /** Returns the address of the API; absent means {@code https://api.github.com/}. */
    Optional<String> api();

    /** Returns the token; absent means that nobody logs in. */
    Optional<SecretRef> tokenRef();

    /** Returns the Secret of a GitHub App, instead of {@link #tokenRef()}. */
    Optional<String> appSecretName();

    /** Returns labels that a pull request must all have. */
    List<String> labels();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGeneratorGithub}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGeneratorGithub.Builder {
        Builder() {}
    }
}
