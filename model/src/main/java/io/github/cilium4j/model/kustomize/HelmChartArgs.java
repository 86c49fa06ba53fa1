package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Helm chart that kustomize renders, in the old form. Deprecated upstream: write a {@link HelmChart}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartArgs.class)
@JsonDeserialize(as = ImmutableHelmChartArgs.class)
@JsonPropertyOrder({
    "chartName",
    "chartVersion",
    "chartRepoUrl",
    "chartHome",
    "chartRepoName",
    "helmBin",
    "helmHome",
    "values",
    "valuesLocal",
    "valuesMerge",
    "releaseName",
    "releaseNamespace",
    "extraArgs"
})
public interface HelmChartArgs {
    /** Returns the name of the chart. */
    Optional<String> chartName();

    /** Returns its version. */
    Optional<String> chartVersion();

    /** Returns the URL of its repository. */
    Optional<String> chartRepoUrl();

    /** Returns the folder that holds charts. */
    Optional<String> chartHome();

    /** Returns the name of its repository. */
    Optional<String> chartRepoName();

    /** Returns the path of the helm program. */
    Optional<String> helmBin();

    /** Returns the folder of Helm's own configuration. */
    Optional<String> helmHome();

    /** Returns a values file instead of the chart's own. */
    Optional<String> values();

    /** Returns values, as they are. */
    Optional<YamlMapping> valuesLocal();

    /** Returns which values win; absent means {@link ValuesMerge#OVERRIDE}. */
    Optional<ValuesMerge> valuesMerge();

    /** Returns the name of the release. */
    Optional<String> releaseName();

    /** Returns the namespace that it is rendered for. */
    Optional<String> releaseNamespace();

    /** Returns further arguments of the helm program. */
    List<String> extraArgs();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelmChartArgs}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHelmChartArgs.Builder {
        Builder() {}
    }
}
