package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which repositories of AWS CodeCommit are meant.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSCMProviderGeneratorAWSCodeCommit.class)
@JsonDeserialize(as = ImmutableSCMProviderGeneratorAWSCodeCommit.class)
@JsonPropertyOrder({"tagFilters", "role", "region", "allBranches"})
public interface SCMProviderGeneratorAWSCodeCommit {
    /** Returns tags that a repository must have. */
    List<TagFilter> tagFilters();

    /** Returns the role that is taken on; absent means that of the controller. */
    Optional<String> role();

    /** Returns the region; absent means that of the controller. */
    Optional<String> region();

    /** Returns whether every branch gives a set, and not the default one alone; absent means no. */
    Optional<Boolean> allBranches();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SCMProviderGeneratorAWSCodeCommit}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableSCMProviderGeneratorAWSCodeCommit.Builder {
        Builder() {}
    }
}
