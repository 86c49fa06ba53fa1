package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Other workloads, and the port they are spoken with.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIdentityTuple.class)
@JsonDeserialize(as = ImmutableIdentityTuple.class)
@JsonPropertyOrder({"identity", "identity-labels", "dest-port", "protocol"})
public interface IdentityTuple {
    /** Returns the number of their identity; absent or 0 means any. */
    Optional<Long> identity();

    /** Returns the labels of the identity. Written {@code identity-labels}. */
    @JsonProperty("identity-labels")
    @Value.NaturalOrder
    SortedMap<String, String> identityLabels();

    /** Returns the port; absent or 0 means any. Written {@code dest-port}. */
    @JsonProperty("dest-port")
    Optional<Integer> destPort();

    /** Returns the number of the protocol, such as 6 for TCP; absent or 0 means any. */
    Optional<Integer> protocol();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IdentityTuple}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableIdentityTuple.Builder {
        Builder() {}
    }
}
