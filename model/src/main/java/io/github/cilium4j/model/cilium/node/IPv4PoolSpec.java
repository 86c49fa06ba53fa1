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
 * Addresses of IPv4 for pods.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableIPv4PoolSpec.class)
@JsonDeserialize(as = ImmutableIPv4PoolSpec.class)
@JsonPropertyOrder({"cidrs", "maskSize"})
public interface IPv4PoolSpec {
    /** Returns the blocks, at least one, all of IPv4. */
    List<Cidr> cidrs();

    /** Returns the prefix length of the block that a node gets, 1 to 32. From 1.20 on it cannot be changed. */
    int maskSize();

    /** Refuses no block, one of the other family, and a length out of range. */
    @Value.Check
    default void check() {
        NodeChecks.ipv4(cidrs(), maskSize());
    }

    /**
     * Returns the addresses of some blocks.
     *
     * @param maskSize the prefix length of the block that a node gets, 1 to 32
     * @param cidrs the blocks, such as {@code 10.32.0.0/16}
     * @throws InvalidManifestException when the length is out of range, a text is no block, or there is none
     */
    static IPv4PoolSpec of(int maskSize, String... cidrs) {
        return builder()
                .maskSize(maskSize)
                .cidrs(Stream.of(cidrs).map(Cidr::parse).toList())
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPv4PoolSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPv4PoolSpec.Builder {
        Builder() {}
    }
}
