package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where projects are on GitLab.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorGitlab.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorGitlab.class)
@JsonPropertyOrder({
    "group",
    "includeSubgroups",
    "includeSharedProjects",
    "includeArchivedRepos",
    "topic",
    "api",
    "tokenRef",
    "allBranches",
    "insecure",
    "caRef"
})
public interface SCMProviderGeneratorGitlab {
    /** Returns the group: its number or its whole path. */
    String group();

    /** Returns whether groups inside count; absent means no. */
    Optional<Boolean> includeSubgroups();

    /** Returns whether projects that are shared with the groups inside count; absent means yes. */
    Optional<Boolean> includeSharedProjects();

    /** Returns whether archived projects count; absent means no. */
    Optional<Boolean> includeArchivedRepos();

    /** Returns the topic that a project must have. */
    Optional<String> topic();

    /** Returns the address of the API; absent means {@code https://gitlab.com/}. */
    Optional<String> api();

    /** Returns the token; absent means that nobody logs in. */
    Optional<SecretRef> tokenRef();

    /** Returns whether every branch gives a set, and not the default one alone; absent means no. */
    Optional<Boolean> allBranches();

    /** Returns whether the certificate of the server is not checked; absent means no. */
    Optional<Boolean> insecure();

    /** Returns the certificates that the server is checked with. */
    Optional<ConfigMapKeyRef> caRef();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorGitlab}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorGitlab.Builder {
        Builder() {}
    }
}
