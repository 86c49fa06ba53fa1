package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where repositories are on GitHub.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorGithub.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorGithub.class)
@JsonPropertyOrder({"organization", "api", "tokenRef", "appSecretName", "allBranches", "excludeArchivedRepos"})
public interface SCMProviderGeneratorGithub {
    /** Returns the organization. */
    String organization();

    /** Returns the address of the API; absent means {@code https://api.github.com/}. */
    Optional<String> api();

    /** Returns the token; absent means that nobody logs in. */
    Optional<SecretRef> tokenRef();

    /** Returns the Secret of a GitHub App, instead of {@link #tokenRef()}. */
    Optional<String> appSecretName();

    /** Returns whether every branch gives a set, and not the default one alone; absent means no. */
    Optional<Boolean> allBranches();

    /** Returns whether archived repositories are left out; absent means no. */
    Optional<Boolean> excludeArchivedRepos();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorGithub}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorGithub.Builder {
        Builder() {}
    }
}
