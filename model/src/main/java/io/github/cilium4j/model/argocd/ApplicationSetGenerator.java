package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where parameters come from, as an {@link ApplicationSet} lists it. With several members set, each gives its own;
 * with none, nothing is given.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetGenerator.class)
@JsonDeserialize(as = ImmutableApplicationSetGenerator.class)
@JsonPropertyOrder({
    "list",
    "clusters",
    "git",
    "scmProvider",
    "clusterDecisionResource",
    "pullRequest",
    "plugin",
    "matrix",
    "merge",
    "selector"
})
public interface ApplicationSetGenerator extends ApplicationSetTerminalGenerator {
    /** Returns every combination of what other generators give. */
    Optional<MatrixGenerator> matrix();

    /** Returns what the first of other generators gives, with what the later ones give on top. */
    Optional<MergeGenerator> merge();

    /** Returns a generator of parameters that are written down. */
    static ApplicationSetGenerator list(ListGenerator list) {
        return builder().list(list).build();
    }

    /** Returns a generator of parameters from clusters. */
    static ApplicationSetGenerator clusters(ClusterGenerator clusters) {
        return builder().clusters(clusters).build();
    }

    /** Returns a generator of parameters from a Git repository. */
    static ApplicationSetGenerator git(GitGenerator git) {
        return builder().git(git).build();
    }

    /** Returns a generator of combinations of what others give. */
    static ApplicationSetGenerator matrix(MatrixGenerator matrix) {
        return builder().matrix(matrix).build();
    }

    /** Returns a generator of what others give, one over the other. */
    static ApplicationSetGenerator merge(MergeGenerator merge) {
        return builder().merge(merge).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetGenerator.Builder {
        Builder() {}
    }
}
