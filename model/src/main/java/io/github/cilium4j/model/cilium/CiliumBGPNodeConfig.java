package io.github.cilium4j.model.cilium;

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
 * The BGP routers of one node, whose name it has. Cilium's operator writes it from {@link CiliumBGPClusterConfig} and
 * {@link CiliumBGPNodeConfigOverride}; the agent reports there with whom it speaks. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumbgpnodeconfigs.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumBGPNodeConfig.class)
@JsonDeserialize(as = ImmutableCiliumBGPNodeConfig.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumBGPNodeConfig extends Manifest {
    /** The kind and its API versions. */
    Kind KIND =
            Kind.clusterwide("CiliumBGPNodeConfig", CiliumBGPNodeConfig.class, "cilium.io/v2", "cilium.io/v2alpha1");

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

    /** Returns the routers. */
    CiliumBGPNodeSpec spec();

    /** Returns what the agent reports. */
    Optional<CiliumBGPNodeStatus> status();

    /** Refuses an API version that no supported Cilium serves, and fields that the API version does not have. */
    @Value.Check
    default void check() {
        BGPNodeChecks.config(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumBGPNodeConfig}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumBGPNodeConfig.Builder {
        Builder() {}
    }
}
