package io.github.cilium4j.policies.lb;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import io.github.cilium4j.core.meta.LabelSelector;
import io.github.cilium4j.core.meta.ObjectMeta;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import io.github.cilium4j.model.cilium.AllowFirstLastIPs;
import io.github.cilium4j.model.cilium.CiliumLoadBalancerIPPool;
import io.github.cilium4j.model.cilium.LoadBalancerIPPoolSpec;
import io.github.cilium4j.model.cilium.PoolBlock;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pool of load-balancer addresses from one text: a range, a block, or one fixed address.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface LoadBalancerPool {
    /** Returns the name of the pool. */
    String name();

    /**
     * Returns the addresses: a range such as {@code 192.0.2.10-192.0.2.20} without blanks, a block such as
     * {@code 192.0.2.0/24}, or one address such as {@code 192.0.2.7}, which becomes a block of that address alone.
     */
    String addresses();

    /** Returns which Services may have addresses; absent means all. */
    Optional<LabelSelector> serviceSelector();

    /** Returns {@code cilium.io/v2}, the default, or {@code cilium.io/v2alpha1}, which is deprecated from Cilium 1.19 on. */
    @Value.Default
    default String apiVersion() {
        return CiliumLoadBalancerIPPool.KIND.defaultApiVersion();
    }

    /** Returns a pool for every Service. */
    static LoadBalancerPool of(String name, String addresses) {
        return builder().name(name).addresses(addresses).build();
    }

    /** Returns the pool. */
    default CiliumLoadBalancerIPPool manifest() {
        LoadBalancerIPPoolSpec.Builder spec =
                LoadBalancerIPPoolSpec.builder().addBlocks(block()).serviceSelector(serviceSelector());
        if (isOneAddress()) {
            // Cilium gives all addresses of so small a block anyway; the field tells the reader that it is meant.
            spec.allowFirstLastIPs(AllowFirstLastIPs.YES);
        }
        return CiliumLoadBalancerIPPool.builder()
                .apiVersion(apiVersion())
                .metadata(ObjectMeta.of(name()))
                .spec(spec.build())
                .build();
    }

    private boolean isOneAddress() {
        return addresses().indexOf('-') < 0 && addresses().indexOf('/') < 0;
    }

    private PoolBlock block() {
        if (addresses().indexOf('-') >= 0) {
            return PoolBlock.range(IpRange.parse(addresses()));
        }
        return PoolBlock.cidr(addresses().indexOf('/') >= 0 ? Cidr.parse(addresses()) : oneAddress());
    }

    private Cidr oneAddress() {
        try {
            IpAddress address = IpAddress.parse(addresses());
            return Cidr.of(address, address.length());
        } catch (InvalidManifestException e) {
            throw new InvalidManifestException(
                    "",
                    Quoted.of(addresses()) + " is no range, no block and no address",
                    "Write a range such as 192.0.2.10-192.0.2.20, a block such as 192.0.2.0/24, or an address");
        }
    }

    /** Refuses addresses that are none, and an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        try {
            block();
        } catch (InvalidManifestException e) {
            throw e.under("addresses");
        }
        CiliumLoadBalancerIPPool.KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LoadBalancerPool}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLoadBalancerPool.Builder {
        Builder() {}
    }
}
