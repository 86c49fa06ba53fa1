package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address of a network interface of Azure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAzureAddress.class)
@JsonDeserialize(as = ImmutableAzureAddress.class)
@JsonPropertyOrder({"ip", "subnet", "state"})
public interface AzureAddress {
    /** Returns the address. */
    Optional<String> ip();

    /** Returns the id of its subnet. Deprecated upstream from 1.20 on, for {@link AzureInterface#subnet()}. */
    Optional<String> subnet();

    /** Returns how far it is set up, such as {@code succeeded}. */
    Optional<String> state();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AzureAddress}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAzureAddress.Builder {
        Builder() {}
    }
}
