package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A VPC of AWS.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAwsVPC.class)
@JsonDeserialize(as = ImmutableAwsVPC.class)
@JsonPropertyOrder({"id", "primary-cidr", "cidrs"})
public interface AwsVPC {
    /** Returns the id. */
    Optional<String> id();

    /** Returns the first block. Written {@code primary-cidr}. */
    @JsonProperty("primary-cidr")
    Optional<String> primaryCIDR();

    /** Returns the further blocks. */
    List<String> cidrs();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AwsVPC}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAwsVPC.Builder {
        Builder() {}
    }
}
