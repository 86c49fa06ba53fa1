package io.github.cilium4j.model.helm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Overrides values of a chart that the cluster installs itself, such as {@code rke2-cilium} of RKE2. Lives in a
 * namespace and has the name of the chart's HelmChart.
 *
 * <p>Source: helm-controller 0.17.9, custom resource definition {@code helmchartconfigs.helm.cattle.io}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartConfig.class)
@JsonDeserialize(as = ImmutableHelmChartConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface HelmChartConfig extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("HelmChartConfig", HelmChartConfig.class, "helm.cattle.io/v1");

    /** Returns {@code helm.cattle.io/v1}: the helm-controller serves no other. */
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

    @Override
    ObjectMeta metadata();

    /** Returns what is overridden; absent overrides nothing. */
    Optional<HelmChartConfigSpec> spec();

    /** Refuses an API version that the helm-controller does not serve. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a configuration with the given YAML text as its values. */
    static HelmChartConfig of(ObjectMeta metadata, String valuesContent) {
        return builder()
                .metadata(metadata)
                .spec(HelmChartConfigSpec.builder().valuesContent(valuesContent).build())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HelmChartConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHelmChartConfig.Builder {
        Builder() {}
    }
}
