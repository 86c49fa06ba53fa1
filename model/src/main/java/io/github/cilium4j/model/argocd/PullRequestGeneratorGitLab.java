package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where merge requests are on GitLab.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGeneratorGitLab.class)
@JsonDeserialize(as = ImmutablePullRequestGeneratorGitLab.class)
@JsonPropertyOrder({"project", "api", "tokenRef", "labels", "pullRequestState", "insecure", "caRef"})
public interface PullRequestGeneratorGitLab {
    /** Returns the project: its number or its whole path. */
    String project();

    /** Returns the address of the API; absent means {@code https://gitlab.com/}. */
    Optional<String> api();

    /** Returns the token; absent means that nobody logs in. */
    Optional<SecretRef> tokenRef();

    /** Returns labels that a pull request must all have. */
    List<String> labels();

    /**
     * Returns the state that they are in: {@code opened}, {@code closed}, {@code locked} or {@code merged}; absent
     * means any.
     */
    Optional<String> pullRequestState();

    /** Returns whether the certificate of the server is not checked; absent means no. */
    Optional<Boolean> insecure();

    /** Returns the certificates that the server is checked with. */
    Optional<ConfigMapKeyRef> caRef();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGeneratorGitLab}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGeneratorGitLab.Builder {
        Builder() {}
    }
}
