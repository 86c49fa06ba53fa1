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
 * A pool of addresses that LB-IPAM hands out to Services of type LoadBalancer. Belongs to the whole cluster.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumLoadBalancerIPPool.class)
@JsonDeserialize(as = ImmutableCiliumLoadBalancerIPPool.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumLoadBalancerIPPool extends Manifest {
    /** The kind and its API versions. */
    Kind KIND = Kind.clusterwide(
            "CiliumLoadBalancerIPPool", CiliumLoadBalancerIPPool.class, "cilium.io/v2", "cilium.io/v2alpha1");

    /**
     * Returns {@code cilium.io/v2}, the default, or {@code cilium.io/v2alpha1}. Every supported Cilium serves both; from 1.19
     * on v2alpha1 is deprecated.
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

    /** Returns the addresses and who may have them. */
    LoadBalancerIPPoolSpec spec();

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

    /** Builds a {@link CiliumLoadBalancerIPPool}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumLoadBalancerIPPool.Builder {
        Builder() {}
    }
}
