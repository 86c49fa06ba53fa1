package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Addresses of a pool: a block in prefix notation, or everything from one address to another.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePoolBlock.class)
@JsonDeserialize(as = ImmutablePoolBlock.class)
@JsonPropertyOrder({"cidr", "start", "stop"})
public interface PoolBlock {
    /** Returns the block in prefix notation. When it is there, {@link #start} and {@link #stop} do not count. */
    Optional<Cidr> cidr();

    /** Returns the first address. */
    Optional<IpAddress> start();

    /** Returns the last address; absent means the first one alone. */
    Optional<IpAddress> stop();

    /** Returns every address of the block, whichever way it is written. */
    default IpRange toRange() {
        return cidr().map(Cidr::toRange)
                .orElseGet(() -> IpRange.of(start().orElseThrow(), stop().orElseGet(start()::orElseThrow)));
    }

    /**
     * Returns a block in prefix notation.
     *
     * @throws InvalidManifestException when the text is not one, such as {@code 192.0.2.0/24}
     */
    static PoolBlock cidr(String cidr) {
        return cidr(Cidr.parse(cidr));
    }

    /** Returns a block in prefix notation. */
    static PoolBlock cidr(Cidr cidr) {
        return ImmutablePoolBlock.builder().cidr(cidr).build();
    }

    /**
     * Returns one address.
     *
     * @throws InvalidManifestException when the text is not one, such as {@code 192.0.2.1}
     */
    static PoolBlock address(String address) {
        return ImmutablePoolBlock.builder().start(IpAddress.parse(address)).build();
    }

    /**
     * Returns every address from one to another, both included.
     *
     * @throws InvalidManifestException when a text is not an address, or the second is lower than the first
     */
    static PoolBlock range(String start, String stop) {
        return range(IpRange.of(IpAddress.parse(start), IpAddress.parse(stop)));
    }

    /** Returns every address of a range. */
    static PoolBlock range(IpRange range) {
        return ImmutablePoolBlock.builder()
                .start(range.first())
                .stop(range.last())
                .build();
    }

    /** Refuses a block without addresses. */
    @Value.Check
    default void check() {
        if (cidr().isEmpty() && start().isEmpty()) {
            throw new InvalidManifestException(
                    "", "the block has neither cidr nor start", "Write cidr, or start and stop");
        }
        toRange();
    }
}
