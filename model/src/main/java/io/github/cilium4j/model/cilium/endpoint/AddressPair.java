package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.IpAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An address of IPv4, one of IPv6, or both.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAddressPair.class)
@JsonDeserialize(as = ImmutableAddressPair.class)
@JsonPropertyOrder({"ipv4", "ipv6"})
public interface AddressPair {
    /** Returns the address of IPv4. The API server takes any text. */
    Optional<String> ipv4();

    /** Returns the address of IPv6. The API server takes any text. */
    Optional<String> ipv6();

    /** Returns the addresses that are there, that of IPv4 first; a text that is none is left out. */
    default List<IpAddress> addresses() {
        return Stream.of(ipv4(), ipv6())
                .flatMap(Optional::stream)
                .flatMap(text -> AddressText.find(text).stream())
                .toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AddressPair}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAddressPair.Builder {
        Builder() {}
    }
}
