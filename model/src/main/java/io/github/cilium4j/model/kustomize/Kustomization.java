package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Tells kustomize what to print: the file {@code kustomization.yaml}. It never lives in a cluster.
 *
 * <p>Source: kustomize 5.8, api/types, Kustomization. What kustomize only finds out when it runs is not refused here.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableKustomization.class)
@JsonDeserialize(as = ImmutableKustomization.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({
    "apiVersion",
    "kind",
    "metadata",
    "resources",
    "components",
    "crds",
    "namespace",
    "namePrefix",
    "nameSuffix",
    "labels",
    "commonLabels",
    "commonAnnotations",
    "configMapGenerator",
    "secretGenerator",
    "generatorOptions",
    "helmGlobals",
    "helmCharts",
    "helmChartInflationGenerator",
    "generators",
    "patches",
    "patchesStrategicMerge",
    "patchesJson6902",
    "images",
    "imageTags",
    "replicas",
    "replacements",
    "vars",
    "transformers",
    "validators",
    "configurations",
    "openapi",
    "sortOptions",
    "buildMetadata",
    "bases"
})
public interface Kustomization extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("Kustomization", Kustomization.class, "kustomize.config.k8s.io/v1beta1");

    /** Returns {@code kustomize.config.k8s.io/v1beta1}: kustomize takes no other. */
    @Override
    @Value.Default
    default String apiVersion() {
        return KIND.defaultApiVersion();
    }

    @Override
    @Value.Derived
    default String kind() {
        return KIND.name();
    }

    /** Returns name and labels of the kustomization itself, which kustomize ignores; by default none, and then not written. */
    @Override
    @Value.Default
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoMetadata.class)
    default ObjectMeta metadata() {
        return ObjectMeta.none();
    }

    /** Refuses an API version that kustomize does not take. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns files with objects, and folders and URLs with kustomizations, in order. */
    List<String> resources();

    /** Returns folders and URLs with components, in order. */
    List<String> components();

    /** Returns files with custom resource definitions that kustomize learns names and references from. */
    List<String> crds();

    /** Returns the namespace that every object gets. */
    Optional<String> namespace();

    /** Returns what is put before every name. */
    Optional<String> namePrefix();

    /** Returns what is put behind every name. */
    Optional<String> nameSuffix();

    /** Returns labels that every object gets. */
    List<Label> labels();

    /** Returns labels that every object gets, selectors included. Deprecated upstream: write {@link #labels()}. */
    @Value.NaturalOrder
    SortedMap<String, String> commonLabels();

    /** Returns annotations that every object gets. */
    @Value.NaturalOrder
    SortedMap<String, String> commonAnnotations();

    /** Returns ConfigMaps that are generated. */
    List<ConfigMapArgs> configMapGenerator();

    /** Returns Secrets that are generated. */
    List<SecretArgs> secretGenerator();

    /** Returns what every generated ConfigMap and Secret gets. */
    Optional<GeneratorOptions> generatorOptions();

    /** Returns where charts are looked for. */
    Optional<HelmGlobals> helmGlobals();

    /** Returns Helm charts that are rendered. */
    List<HelmChart> helmCharts();

    /** Returns Helm charts in the old form. Deprecated upstream: write {@link #helmCharts()}. */
    List<HelmChartArgs> helmChartInflationGenerator();

    /** Returns files with generators. */
    List<String> generators();

    /** Returns patches, in order. */
    List<Patch> patches();

    /** Returns merge patches: files or texts. Deprecated upstream: write {@link #patches()}. */
    List<String> patchesStrategicMerge();

    /** Returns JSON patches. Deprecated upstream: write {@link #patches()}. */
    List<Patch> patchesJson6902();

    /** Returns images that are replaced. */
    List<Image> images();

    /** Returns images that are replaced. Deprecated upstream: write {@link #images()}. */
    List<Image> imageTags();

    /** Returns numbers of replicas that are set. */
    List<Replica> replicas();

    /** Returns values that are copied from field to field, in order. */
    List<ReplacementField> replacements();

    /** Returns variables. Deprecated upstream: write {@link #replacements()}. */
    List<Var> vars();

    /** Returns files with transformers. */
    List<String> transformers();

    /** Returns files with validators. */
    List<String> validators();

    /** Returns files that say which fields transformers change. */
    List<String> configurations();

    /**
     * Returns where the schema of the objects is: {@code path} names a file, {@code version} a version of Kubernetes.
     */
    @Value.NaturalOrder
    SortedMap<String, String> openapi();

    /** Returns in which order objects are printed. */
    Optional<SortOptions> sortOptions();

    /** Returns what is noted on the objects. */
    List<BuildMetadataOption> buildMetadata();

    /** Returns folders and URLs with kustomizations. Deprecated upstream: write {@link #resources()}. */
    List<String> bases();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Kustomization}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableKustomization.Builder {
        Builder() {}
    }
}
