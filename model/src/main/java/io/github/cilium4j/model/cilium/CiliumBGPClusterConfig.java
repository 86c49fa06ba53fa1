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
 * Which nodes are BGP routers, and with whom they speak. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumbgpclusterconfigs.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPClusterConfig.class)
@JsonDeserialize(as = ImmutableCiliumBGPClusterConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumBGPClusterConfig extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.clusterwide(
            "CiliumBGPClusterConfig", CiliumBGPClusterConfig.class, "cilium.io/v2", "cilium.io/v2alpha1");

    /**
     * Returns {@code cilium.io/v2}, the default, or {@code cilium.io/v2alpha1}, which is deprecated. Every supported
     * Cilium serves both.
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

    /** Returns the routers and their nodes. */
    CiliumBGPClusterConfigSpec spec();

    /** Returns what the operator reports, as it is. */
    Optional<YamlMapping> status();

    /** Refuses an API version that no supported Cilium serves, and fields that the API version does not have. */
    @Value.Check
    default void check() {
        BGPChecks.clusterConfig(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPClusterConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPClusterConfig.Builder {
        Builder() {}
    }
}
