package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subnet of AWS.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAwsSubnet.class)
@JsonDeserialize(as = ImmutableAwsSubnet.class)
@JsonPropertyOrder({"id", "cidr"})
public interface AwsSubnet {
    /** Returns the id. */
    Optional<String> id();

    /** Returns the block. */
    Optional<String> cidr();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AwsSubnet}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAwsSubnet.Builder {
        Builder() {}
    }
}
