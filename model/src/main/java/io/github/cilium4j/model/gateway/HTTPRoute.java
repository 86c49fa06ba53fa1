package io.github.cilium4j.model.gateway;

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
 * Sends HTTP requests that reach a Gateway to Services. Lives in a namespace.
 *
 * <p>Source: Gateway API 1.6.1, standard channel, custom resource definition {@code
 * httproutes.gateway.networking.k8s.io}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableHTTPRoute.class)
@JsonDeserialize(as = ImmutableHTTPRoute.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface HTTPRoute extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.namespaced(
            "HTTPRoute", HTTPRoute.class, "gateway.networking.k8s.io/v1", "gateway.networking.k8s.io/v1beta1");

    /**
     * Returns {@code gateway.networking.k8s.io/v1}, the default, or {@code gateway.networking.k8s.io/v1beta1}. Both
     * are the same.
     */
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

    /** Returns which requests are sent where. */
    HTTPRouteSpec spec();

    /** Returns what the controllers of the Gateways report, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an API version that no API server serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link HTTPRoute}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableHTTPRoute.Builder {
        Builder() {}
    }
}
