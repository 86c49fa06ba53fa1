package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which addresses of Services are told.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBGPServiceOptions.class)
@JsonDeserialize(as = ImmutableBGPServiceOptions.class)
@JsonPropertyOrder({"addresses", "aggregationLengthIPv4", "aggregationLengthIPv6"})
public interface BGPServiceOptions {
    /** Returns the kinds of addresses, at least one. */
    List<BGPServiceAddressType> addresses();

    /** Returns the prefix that routes of IPv4 are joined to, 0 to 31; absent means one route for each address. */
    Optional<Integer> aggregationLengthIPv4();

    /** Returns the prefix that routes of IPv6 are joined to, 0 to 127; absent means one route for each address. */
    Optional<Integer> aggregationLengthIPv6();

    /** Refuses no kind of address, and a prefix out of range. */
    @Value.Check
    default void check() {
        BGPChecks.service(this);
    }

    /** Returns some kinds of addresses, with a route for each address. */
    static BGPServiceOptions of(BGPServiceAddressType... addresses) {
        return builder().addAddresses(addresses).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BGPServiceOptions}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableBGPServiceOptions.Builder {
        Builder() {}
    }
}
