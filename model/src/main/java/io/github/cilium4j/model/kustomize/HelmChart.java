package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Helm chart that kustomize renders.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChart.class)
@JsonDeserialize(as = ImmutableHelmChart.class)
@JsonPropertyOrder({
    "name",
    "version",
    "repo",
    "releaseName",
    "namespace",
    "valuesFile",
    "additionalValuesFiles",
    "valuesInline",
    "valuesMerge",
    "includeCRDs",
    "skipHooks",
    "skipTests",
    "apiVersions",
    "kubeVersion",
    "nameTemplate",
    "debug",
    "devel"
})
public interface HelmChart {
    /** Returns the name of the chart. */
    Optional<String> name();

    /** Returns its version. */
    Optional<String> version();

    /** Returns the URL of its repository. */
    Optional<String> repo();

    /** Returns the name of the release. */
    Optional<String> releaseName();

    /** Returns the namespace that it is rendered for. */
    Optional<String> namespace();

    /** Returns a values file instead of the chart's own. */
    Optional<String> valuesFile();

    /** Returns further values files, later ones win. */
    List<String> additionalValuesFiles();

    /** Returns values, as they are. */
    Optional<YamlMapping> valuesInline();

    /** Returns which values win; absent means {@link ValuesMerge#OVERRIDE}. */
    Optional<ValuesMerge> valuesMerge();

    /** Returns whether custom resource definitions are rendered; absent means no. */
    Optional<Boolean> includeCRDs();

    /** Returns whether hooks are left out; absent means no. */
    Optional<Boolean> skipHooks();

    /** Returns whether tests are left out; absent means no. */
    Optional<Boolean> skipTests();

    /** Returns API versions that the chart may take for served. */
    List<String> apiVersions();

    /** Returns the Kubernetes version that the chart may take for the cluster's. */
    Optional<String> kubeVersion();

    /** Returns the template of the release's name. */
    Optional<String> nameTemplate();

    /** Returns whether Helm prints more; absent means no. */
    Optional<Boolean> debug();

    /** Returns whether development versions are used; absent means no. */
    Optional<Boolean> devel();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelmChart}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHelmChart.Builder {
        Builder() {}
    }
}
