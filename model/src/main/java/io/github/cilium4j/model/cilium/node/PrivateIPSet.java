package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address of a network interface of Alibaba Cloud.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePrivateIPSet.class)
@JsonDeserialize(as = ImmutablePrivateIPSet.class)
@JsonPropertyOrder({"private-ip-address", "primary"})
public interface PrivateIPSet {
    /** Returns the address. Written {@code private-ip-address}. */
    @JsonProperty("private-ip-address")
    Optional<String> privateIPAddress();

    /** Returns whether it is the first one of its interface. */
    Optional<Boolean> primary();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrivateIPSet}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePrivateIPSet.Builder {
        Builder() {}
    }
}
