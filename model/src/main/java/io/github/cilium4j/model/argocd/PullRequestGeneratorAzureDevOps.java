package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where pull requests are on Azure DevOps.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGeneratorAzureDevOps.class)
@JsonDeserialize(as = ImmutablePullRequestGeneratorAzureDevOps.class)
@JsonPropertyOrder({"organization", "project", "repo", "api", "tokenRef", "labels"})
public interface PullRequestGeneratorAzureDevOps {
    /** Returns the organization. */
    String organization();

    /** Returns the project. */
    String project();

    /** Returns the repository. */
    String repo();

    /** Returns the address of the API; absent means {@code https://dev.azure.com}. */
    Optional<String> api();

    /** Returns the token; absent means that nobody logs in. */
    Optional<SecretRef> tokenRef();

    /** Returns labels that a pull request must all have. */
    List<String> labels();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGeneratorAzureDevOps}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGeneratorAzureDevOps.Builder {
        Builder() {}
    }
}
