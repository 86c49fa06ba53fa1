package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where objects come from: a folder of a Git repository, or a chart. Written by itself it is an item of {@code
 * spec.sources}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSource.class)
@JsonDeserialize(as = ImmutableApplicationSource.class)
@JsonPropertyOrder({
    "repoURL",
    "targetRevision",
    "path",
    "chart",
    "ref",
    "name",
    "directory",
    "kustomize",
    "helm",
    "plugin",
    "tagPrefix"
})
public interface ApplicationSource {
    /** Returns the address of the Git repository or of the registry of charts. */
    String repoURL();

    /**
     * Returns the branch, tag or commit, or the version of the chart; absent means {@code HEAD}, and a chart needs
     * one.
     */
    Optional<String> targetRevision();

    /** Returns the folder in the Git repository. */
    Optional<String> path();

    /** Returns the name of the chart. */
    Optional<String> chart();

    /** Returns the name by which other sources use files of this one, as {@code $<ref>/values.yaml}. */
    Optional<String> ref();

    /** Returns the name of this source among several. */
    Optional<String> name();

    /** Returns how plain manifests are read. */
    Optional<ApplicationSourceDirectory> directory();

    /** Returns how kustomize is run. */
    Optional<ApplicationSourceKustomize> kustomize();

    /** Returns how Helm is run. */
    Optional<ApplicationSourceHelm> helm();

    /** Returns which plugin renders the objects. */
    Optional<ApplicationSourcePlugin> plugin();

    /** Returns what tags start with that are versions; they are compared without it. */
    Optional<String> tagPrefix();

    /** Returns the folder of a Git repository that holds manifests; add what is read of it. */
    static ApplicationSource directory(
            String repoURL, String targetRevision, String path, ApplicationSourceDirectory directory) {
        return builder()
                .repoURL(repoURL)
                .targetRevision(targetRevision)
                .path(path)
                .directory(directory)
                .build();
    }

    /** Returns the folder of a Git repository that holds a kustomization. */
    static ApplicationSource kustomize(
            String repoURL, String targetRevision, String path, ApplicationSourceKustomize kustomize) {
        return builder()
                .repoURL(repoURL)
                .targetRevision(targetRevision)
                .path(path)
                .kustomize(kustomize)
                .build();
    }

    /** Returns a chart from a registry. */
    static ApplicationSource chart(String repoURL, String chart, String version, ApplicationSourceHelm helm) {
        return builder()
                .repoURL(repoURL)
                .chart(chart)
                .targetRevision(version)
                .helm(helm)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSource}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSource.Builder {
        Builder() {}
    }
}
