package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * How kustomize is run, and what it is told beyond its file.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSourceKustomize.class)
@JsonDeserialize(as = ImmutableApplicationSourceKustomize.class)
@JsonPropertyOrder({
    "namePrefix",
    "nameSuffix",
    "namespace",
    "commonLabels",
    "labelWithoutSelector",
    "labelIncludeTemplates",
    "forceCommonLabels",
    "commonAnnotations",
    "commonAnnotationsEnvsubst",
    "forceCommonAnnotations",
    "images",
    "replicas",
    "patches",
    "components",
    "ignoreMissingComponents",
    "version",
    "kubeVersion",
    "apiVersions"
})
public interface ApplicationSourceKustomize {
    /** Returns what is put before every name. */
    Optional<String> namePrefix();

    /** Returns what is put behind every name. */
    Optional<String> nameSuffix();

    /** Returns the namespace that every object gets. */
    Optional<String> namespace();

    /** Returns labels that every object gets. */
    @Value.NaturalOrder
    SortedMap<String, String> commonLabels();

    /** Returns whether selectors are left alone; absent means no. */
    Optional<Boolean> labelWithoutSelector();

    /** Returns whether pod templates get the labels too when selectors are left alone; absent means no. */
    Optional<Boolean> labelIncludeTemplates();

    /** Returns whether labels of the file are overwritten; absent means no. */
    Optional<Boolean> forceCommonLabels();

    /** Returns annotations that every object gets. */
    @Value.NaturalOrder
    SortedMap<String, String> commonAnnotations();

    /** Returns whether variables of Argo CD are replaced in annotations; absent means no. */
    Optional<Boolean> commonAnnotationsEnvsubst();

    /** Returns whether annotations of the file are overwritten; absent means no. */
    Optional<Boolean> forceCommonAnnotations();

    /** Returns images that are replaced, such as {@code curlimages/curl=example.com/curl:8.18.0}. */
    List<String> images();

    /** Returns numbers of replicas that are set. */
    List<KustomizeReplica> replicas();

    /** Returns patches, in order. */
    List<KustomizePatch> patches();

    /** Returns folders with components, in order. */
    List<String> components();

    /** Returns whether components that are not there are left out; absent means no. */
    Optional<Boolean> ignoreMissingComponents();

    /** Returns the name of the version of kustomize that Argo CD is set up with. */
    Optional<String> version();

    /** Returns the version of Kubernetes that charts inside are rendered for. */
    Optional<String> kubeVersion();

    /** Returns the API versions that charts inside are rendered for. */
    List<String> apiVersions();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSourceKustomize}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSourceKustomize.Builder {
        Builder() {}
    }
}
