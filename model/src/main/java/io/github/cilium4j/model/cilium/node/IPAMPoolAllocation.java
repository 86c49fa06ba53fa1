package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The blocks of a pool that a node has.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIPAMPoolAllocation.class)
@JsonDeserialize(as = ImmutableIPAMPoolAllocation.class)
@JsonPropertyOrder({"pool", "allowFirstIP", "allowLastIP", "cidrs"})
public interface IPAMPoolAllocation {
    /** Returns the name of the {@link CiliumPodIPPool}, not empty. */
    String pool();

    /** Returns whether the first address of each block is given to pods; absent means false. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<Boolean> allowFirstIP();

    /** Returns whether the last address of each block is given to pods; absent means false. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<Boolean> allowLastIP();

    /** Returns the blocks. */
    List<Cidr> cidrs();

    /** Refuses an empty name. */
    @Value.Check
    default void check() {
        NodeChecks.pool(pool());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPAMPoolAllocation}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPAMPoolAllocation.Builder {
        Builder() {}
    }
}
