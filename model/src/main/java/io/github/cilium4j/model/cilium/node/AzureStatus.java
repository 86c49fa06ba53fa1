package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The network interfaces of a node of Azure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAzureStatus.class)
@JsonDeserialize(as = ImmutableAzureStatus.class)
@JsonPropertyOrder({"interfaces"})
public interface AzureStatus {
    /** Returns the interfaces. */
    List<AzureInterface> interfaces();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AzureStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAzureStatus.Builder {
        Builder() {}
    }
}
