package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many addresses are asked for.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIPAMPoolDemand.class)
@JsonDeserialize(as = ImmutableIPAMPoolDemand.class)
@JsonPropertyOrder({"ipv4-addrs", "ipv6-addrs"})
public interface IPAMPoolDemand {
    /** Returns how many of IPv4. Written {@code ipv4-addrs}. */
    @JsonProperty("ipv4-addrs")
    Optional<Integer> ipv4Addrs();

    /** Returns how many of IPv6. Written {@code ipv6-addrs}. */
    @JsonProperty("ipv6-addrs")
    Optional<Integer> ipv6Addrs();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IPAMPoolDemand}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIPAMPoolDemand.Builder {
        Builder() {}
    }
}
