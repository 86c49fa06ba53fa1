package io.github.cilium4j.model.cilium;

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
 * Redirects what pods send to an address or a Service to a pod on their own node, such as a DNS cache. Needs {@code
 * localRedirectPolicies.enabled} of the chart.
 *
 * <p>Source: custom resource definition {@code ciliumlocalredirectpolicies.cilium.io} of Cilium 1.18.6, 1.19.4 and
 * 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumLocalRedirectPolicy.class)
@JsonDeserialize(as = ImmutableCiliumLocalRedirectPolicy.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumLocalRedirectPolicy extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("CiliumLocalRedirectPolicy", CiliumLocalRedirectPolicy.class, "cilium.io/v2");

    /** Returns {@code cilium.io/v2}: no supported Cilium serves another. */
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

    /**
     * Returns what is redirected, and where to. Front end, back end and {@code skipRedirectFromBackend} cannot be
     * changed once the API server has them.
     */
    Optional<CiliumLocalRedirectPolicySpec> spec();

    /** Returns what Cilium reports, as it is. */
    Optional<YamlMapping> status();

    /**
     * Refuses an API version that no supported Cilium serves, and a Service of another namespace, which no agent
     * takes.
     */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
        RedirectChecks.namespace(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumLocalRedirectPolicy}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumLocalRedirectPolicy.Builder {
        Builder() {}
    }
}
