package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.Incubating;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Cidr;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Addresses of IPv6 for pods.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableIPv6PoolSpec.class)
@JsonDeserialize(as = ImmutableIPv6PoolSpec.class)
@JsonPropertyOrder({"cidrs", "maskSize"})
public interface IPv6PoolSpec {
    /** Returns the blocks, at least one, all of IPv6. */
    List<Cidr> cidrs();

    /** Returns the prefix length of the block that a node gets, 1 to 128. From 1.20 on it cannot be changed. */
    int maskSize();

    /** Refuses no block, one of the other family, and a length out of range. */
    @Value.Check
    default void check() {
        NodeChecks.ipv6(cidrs(), maskSize());
    }

    /**
     * Returns the addresses of some blocks.
     *
     * @param maskSize the prefix length of the block that a node gets, 1 to 128
     * @param cidrs the blocks, such as {@code fd00:100::/80}
     * @throws InvalidManifestException when the length is out of range, a text is no block, or there is none
     */
    static IPv6PoolSpec of(int maskSize, String... cidrs) {
        return builder()
                .maskSize(maskSize)
                .cidrs(Stream.of(cidrs).map(Cidr::parse).toList())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPv6PoolSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPv6PoolSpec.Builder {
        Builder() {}
    }
}
