package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How Helm is run. What comes later wins: {@link #valueFiles()}, then {@link #values()} or {@link #valuesObject()},
 * then {@link #parameters()}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSourceHelm.class)
@JsonDeserialize(as = ImmutableApplicationSourceHelm.class)
@JsonPropertyOrder({
    "releaseName",
    "valueFiles",
    "ignoreMissingValueFiles",
    "values",
    "valuesObject",
    "parameters",
    "fileParameters",
    "version",
    "passCredentials",
    "skipCrds",
    "skipSchemaValidation",
    "skipTests",
    "namespace",
    "kubeVersion",
    "apiVersions"
})
public interface ApplicationSourceHelm {
    /** Returns the name of the release; absent means that of the Application. */
    Optional<String> releaseName();

    /** Returns files with values, in order. */
    List<String> valueFiles();

    /** Returns whether files that are not there are left out; absent means no. */
    Optional<Boolean> ignoreMissingValueFiles();

    /** Returns values as a text in YAML. Does not count beside {@link #valuesObject()}. */
    Optional<String> values();

    /** Returns values as data. */
    Optional<YamlMapping> valuesObject();

    /** Returns single values. */
    List<HelmParameter> parameters();

    /** Returns single values from files. */
    List<HelmFileParameter> fileParameters();

    /** Returns the version of Helm; only {@code v3} is left. */
    Optional<String> version();

    /** Returns whether credentials go to other hosts too; absent means no. */
    Optional<Boolean> passCredentials();

    /** Returns whether custom resource definitions are left out; absent means no. */
    Optional<Boolean> skipCrds();

    /** Returns whether the schema of the values is ignored; absent means no. */
    Optional<Boolean> skipSchemaValidation();

    /** Returns whether tests are left out; absent means no. */
    Optional<Boolean> skipTests();

    /** Returns the namespace that the chart is rendered for; absent means that of the destination. */
    Optional<String> namespace();

    /** Returns the version of Kubernetes that the chart is rendered for; absent means that of the cluster. */
    Optional<String> kubeVersion();

    /** Returns the API versions that the chart is rendered for; none means those of the cluster. */
    List<String> apiVersions();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSourceHelm}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSourceHelm.Builder {
        Builder() {}
    }
}
