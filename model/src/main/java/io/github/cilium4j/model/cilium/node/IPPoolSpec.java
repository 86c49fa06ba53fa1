package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The addresses of a pool for pods, and who may have them.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableIPPoolSpec.class)
@JsonDeserialize(as = ImmutableIPPoolSpec.class)
@JsonPropertyOrder({"ipv4", "ipv6", "allowFirstIP", "allowLastIP", "podSelector", "namespaceSelector"})
public interface IPPoolSpec {
    /** Returns the addresses of IPv4. */
    Optional<IPv4PoolSpec> ipv4();

    /** Returns the addresses of IPv6. */
    Optional<IPv6PoolSpec> ipv6();

    /**
     * Returns whether the first address of each block of a node is given to pods; absent means false. Blocks of one
     * or two addresses always give all. Cannot be changed.
     */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<Boolean> allowFirstIP();

    /**
     * Returns whether the last address of each block of a node is given to pods; absent means false. Cannot be
     * changed.
     */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<Boolean> allowLastIP();

    /**
     * Returns which pods get their address here, when neither they nor their namespace name a pool. The keys {@code
     * io.kubernetes.pod.namespace} and {@code io.kubernetes.pod.name} can be used. A pod that two pools select gets
     * no address.
     */
    @CiliumVersions(since = CiliumVersion.V1_19)
    Optional<LabelSelector> podSelector();

    /** Returns the namespaces of those pods. */
    @CiliumVersions(since = CiliumVersion.V1_19)
    Optional<LabelSelector> namespaceSelector();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPPoolSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPPoolSpec.Builder {
        Builder() {}
    }
}
