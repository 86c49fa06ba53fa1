package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A set of parameters for each open pull request of a repository.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGenerator.class)
@JsonDeserialize(as = ImmutablePullRequestGenerator.class)
@JsonPropertyOrder({
    "github",
    "gitlab",
    "gitea",
    "bitbucketServer",
    "bitbucket",
    "azuredevops",
    "filters",
    "continueOnRepoNotFoundError",
    "requeueAfterSeconds",
    "values",
    "template"
})
public interface PullRequestGenerator {
    /** Returns a repository of GitHub. */
    Optional<PullRequestGeneratorGithub> github();

    /** Returns a project of GitLab. */
    Optional<PullRequestGeneratorGitLab> gitlab();

    /** Returns a repository of Gitea. */
    Optional<PullRequestGeneratorGitea> gitea();

    /** Returns a repository of Bitbucket Server. */
    Optional<PullRequestGeneratorBitbucketServer> bitbucketServer();

    /** Returns a repository of Bitbucket Cloud. */
    Optional<PullRequestGeneratorBitbucket> bitbucket();

    /** Returns a repository of Azure DevOps. */
    Optional<PullRequestGeneratorAzureDevOps> azuredevops();

    /** Returns which pull requests count: those that one of the filters takes. */
    List<PullRequestGeneratorFilter> filters();

    /** Returns whether a repository that is not there gives nothing instead of an error; absent means no. */
    Optional<Boolean> continueOnRepoNotFoundError();

    /** Returns after how many seconds the generator looks again; absent means 1800. */
    Optional<Long> requeueAfterSeconds();

    /** Returns further parameters, named {@code values.<key>} in the template. Their texts may hold templates. */
    @Value.NaturalOrder
    SortedMap<String, String> values();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /**
     * Refuses an element without provider, as the controller does: Argo CD applicationset/generators/pull_request.go.
     */
    @Value.Check
    default void check() {
        ProviderChecks.check(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGenerator.Builder {
        Builder() {}
    }
}
