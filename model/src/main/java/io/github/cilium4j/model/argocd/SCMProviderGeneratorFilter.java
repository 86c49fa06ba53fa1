package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Takes a repository when all of its members hold. Patterns are in RE2 syntax.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorFilter.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorFilter.class)
@JsonPropertyOrder({"repositoryMatch", "pathsExist", "pathsDoNotExist", "labelMatch", "branchMatch"})
public interface SCMProviderGeneratorFilter {
    /** Returns the pattern of the name. */
    Optional<String> repositoryMatch();

    /** Returns paths that must be there. */
    List<String> pathsExist();

    /** Returns paths that must not be there. */
    List<String> pathsDoNotExist();

    /** Returns the pattern that a label or topic must match. */
    Optional<String> labelMatch();

    /** Returns the pattern of the branch. */
    Optional<String> branchMatch();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorFilter.Builder {
        Builder() {}
    }
}
