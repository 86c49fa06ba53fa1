package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The network interfaces of a node of AWS.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableENIStatus.class)
@JsonDeserialize(as = ImmutableENIStatus.class)
@JsonPropertyOrder({"enis"})
public interface ENIStatus {
    /** Returns the interfaces, by id. */
    @Value.NaturalOrder
    SortedMap<String, ENI> enis();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ENIStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableENIStatus.Builder {
        Builder() {}
    }
}
