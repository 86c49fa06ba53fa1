package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A VPC of Alibaba Cloud.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAlibabaVPC.class)
@JsonDeserialize(as = ImmutableAlibabaVPC.class)
@JsonPropertyOrder({"vpc-id", "cidr", "ipv6-cidr", "secondary-cidrs"})
public interface AlibabaVPC {
    /** Returns the id. Written {@code vpc-id}. */
    @JsonProperty("vpc-id")
    Optional<String> vpcId();

    /** Returns the block of IPv4. */
    Optional<String> cidr();

    /** Returns the block of IPv6. Written {@code ipv6-cidr}. */
    @JsonProperty("ipv6-cidr")
    Optional<String> ipv6Cidr();

    /** Returns the further blocks of IPv4. Written {@code secondary-cidrs}. */
    @JsonProperty("secondary-cidrs")
    List<String> secondaryCidrs();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlibabaVPC}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAlibabaVPC.Builder {
        Builder() {}
    }
}
