package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Takes a pull request when all of its patterns, in RE2 syntax, are found.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePullRequestGeneratorFilter.class)
@JsonDeserialize(as = ImmutablePullRequestGeneratorFilter.class)
@JsonPropertyOrder({"branchMatch", "targetBranchMatch", "titleMatch"})
public interface PullRequestGeneratorFilter {
    /** Returns the pattern of the branch with the changes. */
    Optional<String> branchMatch();

    /** Returns the pattern of the branch that they go to. */
    Optional<String> targetBranchMatch();

    /** Returns the pattern of the title. */
    Optional<String> titleMatch();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PullRequestGeneratorFilter}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePullRequestGeneratorFilter.Builder {
        Builder() {}
    }
}
