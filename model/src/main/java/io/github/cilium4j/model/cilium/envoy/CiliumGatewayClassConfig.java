package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How Cilium sets up the Gateways of a GatewayClass whose {@code parametersRef} names it.
 *
 * <p>Source: custom resource definition {@code ciliumgatewayclassconfigs.cilium.io} of Cilium 1.18.6, 1.19.4 and
 * 1.20.2.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumGatewayClassConfig.class)
@JsonDeserialize(as = ImmutableCiliumGatewayClassConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumGatewayClassConfig extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.namespaced("CiliumGatewayClassConfig", CiliumGatewayClassConfig.class, "cilium.io/v2alpha1");

    /** Returns {@code cilium.io/v2alpha1}: no supported Cilium serves another. */
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

    /** Returns the settings. */
    Optional<CiliumGatewayClassConfigSpec> spec();

    /** Returns what the operator reports, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumGatewayClassConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumGatewayClassConfig.Builder {
        Builder() {}
    }
}
