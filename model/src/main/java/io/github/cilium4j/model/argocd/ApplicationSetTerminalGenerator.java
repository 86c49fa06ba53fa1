package io.github.cilium4j.model.argocd;

import java.util.Optional;

/**
 * Generators that hold no other: what {@link ApplicationSetGenerator} and {@link ApplicationSetNestedGenerator} have
 * in common.
 *
 * @since 0.1.0
 */
public interface ApplicationSetTerminalGenerator {
    /** Returns sets of parameters that are written down. */
    Optional<ListGenerator> list();

    /** Returns a set of parameters for each cluster that Argo CD knows. */
    Optional<ClusterGenerator> clusters();

    /** Returns a set of parameters for each file or folder of a Git repository. */
    Optional<GitGenerator> git();

    /** Returns a set of parameters for each repository of an organization. */
    Optional<SCMProviderGenerator> scmProvider();

    /** Returns a set of parameters for each cluster that another object names. */
    Optional<DuckTypeGenerator> clusterDecisionResource();

    /** Returns a set of parameters for each open pull request. */
    Optional<PullRequestGenerator> pullRequest();

    /** Returns sets of parameters that a service answers with. */
    Optional<PluginGenerator> plugin();

    /** Returns which sets of parameters are kept; absent means all. */
    Optional<ParameterSelector> selector();
}
