package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Addresses that the operator asks a cloud provider for.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGroups.class)
@JsonDeserialize(as = ImmutableGroups.class)
@JsonPropertyOrder({"aws"})
public interface Groups {
    /** Returns the instances of AWS. */
    Optional<AwsGroup> aws();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Groups}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableGroups.Builder {
        Builder() {}
    }
}
