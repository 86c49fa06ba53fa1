package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a node of Azure gets addresses.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAzureSpec.class)
@JsonDeserialize(as = ImmutableAzureSpec.class)
@JsonPropertyOrder({"interface-name"})
public interface AzureSpec {
    /** Returns the interface whose addresses pods get. Written {@code interface-name}. */
    @JsonProperty("interface-name")
    Optional<String> interfaceName();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AzureSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAzureSpec.Builder {
        Builder() {}
    }
}
