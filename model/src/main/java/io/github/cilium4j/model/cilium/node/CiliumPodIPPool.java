package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import org.immutables.value.Value;

/**
 * A pool of addresses for pods, from which nodes get blocks. Counts with the IPAM mode {@code multi-pool} alone.
 * Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumpodippools.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumPodIPPool.class)
@JsonDeserialize(as = ImmutableCiliumPodIPPool.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
public interface CiliumPodIPPool extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumPodIPPool", CiliumPodIPPool.class, "cilium.io/v2alpha1");

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

    /** Returns the addresses, and who may have them. */
    IPPoolSpec spec();

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumPodIPPool}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumPodIPPool.Builder {
        Builder() {}
    }
}
