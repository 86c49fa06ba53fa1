package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where repositories are on Gitea.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorGitea.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorGitea.class)
@JsonPropertyOrder({"owner", "api", "tokenRef", "allBranches", "insecure", "excludeArchivedRepos"})
public interface SCMProviderGeneratorGitea {
    /** Returns the user or the organization. */
    String owner();

    /** Returns the address of the API. */
    String api();

    /** Returns the token; absent means that nobody logs in. */
    Optional<SecretRef> tokenRef();

    /** Returns whether every branch gives a set, and not the default one alone; absent means no. */
    Optional<Boolean> allBranches();

    /** Returns whether the certificate of the server is not checked; absent means no. */
    Optional<Boolean> insecure();

    /** Returns whether archived repositories are left out; absent means no. */
    Optional<Boolean> excludeArchivedRepos();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorGitea}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorGitea.Builder {
        Builder() {}
    }
}
