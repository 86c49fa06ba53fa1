package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A set of parameters for each repository of an organization.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGenerator.class)
@JsonDeserialize(as = ImmutableSCMProviderGenerator.class)
@JsonPropertyOrder({
    "github",
    "gitlab",
    "bitbucket",
    "bitbucketServer",
    "gitea",
    "azureDevOps",
    "awsCodeCommit",
    "filters",
    "cloneProtocol",
    "requeueAfterSeconds",
    "values",
    "template"
})
public interface SCMProviderGenerator {
    /** Returns an organization of GitHub. */
    Optional<SCMProviderGeneratorGithub> github();

    /** Returns a group of GitLab. */
    Optional<SCMProviderGeneratorGitlab> gitlab();

    /** Returns a workspace of Bitbucket Cloud. */
    Optional<SCMProviderGeneratorBitbucket> bitbucket();

    /** Returns a project of Bitbucket Server. */
    Optional<SCMProviderGeneratorBitbucketServer> bitbucketServer();

    /** Returns an organization of Gitea. */
    Optional<SCMProviderGeneratorGitea> gitea();

    /** Returns a project of Azure DevOps. */
    Optional<SCMProviderGeneratorAzureDevOps> azureDevOps();

    /** Returns repositories of AWS CodeCommit. */
    Optional<SCMProviderGeneratorAWSCodeCommit> awsCodeCommit();

    /** Returns which repositories count: those that one of the filters takes. */
    List<SCMProviderGeneratorFilter> filters();

    /**
     * Returns how the address is written: {@code ssh} or {@code https}; absent means what the provider does by
     * default.
     */
    Optional<String> cloneProtocol();

    /** Returns after how many seconds the generator looks again; absent means 1800. */
    Optional<Long> requeueAfterSeconds();

    /** Returns further parameters, named {@code values.<key>} in the template. Their texts may hold templates. */
    @Value.NaturalOrder
    SortedMap<String, String> values();

    /** Returns a template that is merged over that of the set, for what this generator gives. */
    Optional<ApplicationSetTemplate> template();

    /**
     * Refuses an element without provider, as the controller does: Argo CD applicationset/generators/scm_provider.go.
     */
    @Value.Check
    default void check() {
        ProviderChecks.check(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGenerator.Builder {
        Builder() {}
    }
}
