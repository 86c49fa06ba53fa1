package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which addresses of a node are used, and the network interfaces that a cloud gave it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNodeStatus.class)
@JsonDeserialize(as = ImmutableNodeStatus.class)
@JsonPropertyOrder({"eni", "azure", "alibaba-cloud", "ipam"})
public interface NodeStatus {
    /** Returns the network interfaces on AWS. */
    Optional<ENIStatus> eni();

    /** Returns the network interfaces on Azure. */
    Optional<AzureStatus> azure();

    /** Returns the network interfaces on Alibaba Cloud. Written {@code alibaba-cloud}. */
    @JsonProperty("alibaba-cloud")
    Optional<AlibabaENIStatus> alibabaCloud();

    /** Returns the addresses of pods. */
    Optional<IPAMStatus> ipam();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NodeStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableNodeStatus.Builder {
        Builder() {}
    }
}
