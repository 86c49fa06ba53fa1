package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where parameters come from, inside a {@link MatrixGenerator} or {@link MergeGenerator}. Exactly one member is set,
 * beside the selector.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSetNestedGenerator.class)
@JsonDeserialize(as = ImmutableApplicationSetNestedGenerator.class)
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
public interface ApplicationSetNestedGenerator extends ApplicationSetTerminalGenerator {
    /**
     * Returns a matrix inside, as it is: the definition leaves it open. Its generators hold no other ones, and it has
     * no template.
     */
    Optional<YamlMapping> matrix();

    /**
     * Returns a merge inside, as it is: the definition leaves it open. Its generators hold no other ones, and it has
     * no template.
     */
    Optional<YamlMapping> merge();

    /**
     * Refuses none or several generators, as the controller does: Argo CD applicationset/generators/matrix.go,
     * getParams.
     */
    @Value.Check
    default void check() {
        GeneratorChecks.oneMember(this);
    }

    /** Returns a generator of parameters that are written down. */
    static ApplicationSetNestedGenerator list(ListGenerator list) {
        return builder().list(list).build();
    }

    /** Returns a generator of parameters from clusters. */
    static ApplicationSetNestedGenerator clusters(ClusterGenerator clusters) {
        return builder().clusters(clusters).build();
    }

    /** Returns a generator of parameters from a Git repository. */
    static ApplicationSetNestedGenerator git(GitGenerator git) {
        return builder().git(git).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSetNestedGenerator}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSetNestedGenerator.Builder {
        Builder() {}
    }
}
