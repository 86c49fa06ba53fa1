package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Makes Applications of Argo CD, one for each set of parameters that its generators give. Lives in a namespace.
 *
 * <p>Source: Argo CD 3.5.7, custom resource definition {@code applicationsets.argoproj.io}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableApplicationSet.class)
@JsonDeserialize(as = ImmutableApplicationSet.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface ApplicationSet extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("ApplicationSet", ApplicationSet.class, "argoproj.io/v1alpha1");

    /** Returns {@code argoproj.io/v1alpha1}: Argo CD serves no other. */
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

    /** Returns what is generated, from what. */
    ApplicationSetSpec spec();

    /** Returns what the controller reports, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an API version that Argo CD does not serve. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplicationSet}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableApplicationSet.Builder {
        Builder() {}
    }
}
