package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The network interfaces of a node of Alibaba Cloud.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAlibabaENIStatus.class)
@JsonDeserialize(as = ImmutableAlibabaENIStatus.class)
@JsonPropertyOrder({"enis"})
public interface AlibabaENIStatus {
    /** Returns the interfaces, by id. */
    @Value.NaturalOrder
    SortedMap<String, AlibabaENI> enis();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AlibabaENIStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAlibabaENIStatus.Builder {
        Builder() {}
    }
}
