package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A switch of Alibaba Cloud.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAlibabaVSwitch.class)
@JsonDeserialize(as = ImmutableAlibabaVSwitch.class)
@JsonPropertyOrder({"vswitch-id", "cidr", "ipv6-cidr"})
public interface AlibabaVSwitch {
    /** Returns the id. Written {@code vswitch-id}. */
    @JsonProperty("vswitch-id")
    Optional<String> vSwitchId();

    /** Returns the block of IPv4. */
    Optional<String> cidr();

    /** Returns the block of IPv6. Written {@code ipv6-cidr}. */
    @JsonProperty("ipv6-cidr")
    Optional<String> ipv6Cidr();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlibabaVSwitch}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAlibabaVSwitch.Builder {
        Builder() {}
    }
}
