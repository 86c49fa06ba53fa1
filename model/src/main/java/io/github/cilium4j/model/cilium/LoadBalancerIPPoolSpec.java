package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The addresses of a pool and the Services that may have them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLoadBalancerIPPoolSpec.class)
@JsonDeserialize(as = ImmutableLoadBalancerIPPoolSpec.class)
@JsonPropertyOrder({"blocks", "allowFirstLastIPs", "serviceSelector", "disabled"})
public interface LoadBalancerIPPoolSpec {
    /** Returns the addresses. They must not overlap those of another pool, or the newer pool is switched off. */
    List<PoolBlock> blocks();

    /**
     * Returns whether the first and last address of a block in prefix notation are handed out; absent means yes. Ranges and
     * blocks of one or two addresses always give all (cilium operator/pkg/lbipam/lbipam.go).
     */
    Optional<AllowFirstLastIPs> allowFirstLastIPs();

    /**
     * Returns which Services may have addresses; absent or empty means all. Besides the Service's labels the keys
     * {@code io.kubernetes.service.namespace} and {@code io.kubernetes.service.name} can be used.
     */
    Optional<LabelSelector> serviceSelector();

    /**
     * Returns whether no further address is handed out; absent means false. Those in use stay, and a pool whose addresses it
     * shares still counts as conflicting (cilium 1.18.6 operator/pkg/lbipam/lbipam.go, settleConflicts).
     */
    Optional<Boolean> disabled();

    /** Returns a pool of some blocks for every Service. */
    static LoadBalancerIPPoolSpec of(PoolBlock... blocks) {
        Builder builder = builder();
        builder.addBlocks(blocks);
        return builder.build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LoadBalancerIPPoolSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableLoadBalancerIPPoolSpec.Builder {
        Builder() {}
    }
}
