package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.model.cilium.endpoint.AddressPair;
import io.github.cilium4j.model.cilium.endpoint.EncryptionSpec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a node is, and which addresses it may give to pods.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNodeSpec.class)
@JsonDeserialize(as = ImmutableNodeSpec.class)
@JsonPropertyOrder({
    "instance-id",
    "bootid",
    "addresses",
    "health",
    "ingress",
    "encryption",
    "eni",
    "azure",
    "alibaba-cloud",
    "ipam",
    "nodeidentity"
})
public interface NodeSpec {
    /** Returns what the cloud calls it. Written {@code instance-id}. */
    @JsonProperty("instance-id")
    Optional<String> instanceId();

    /** Returns an id that is new after each boot. */
    Optional<String> bootid();

    /** Returns its own addresses. */
    List<NodeAddress> addresses();

    /** Returns the addresses that answer checks of health. */
    Optional<HealthAddressingSpec> health();

    /** Returns the addresses that Envoy speaks from for Ingress and Gateways. */
    Optional<AddressPair> ingress();

    /** Returns how its traffic is encrypted. */
    Optional<EncryptionSpec> encryption();

    /** Returns what is special on AWS. */
    Optional<ENISpec> eni();

    /** Returns what is special on Azure. */
    Optional<AzureSpec> azure();

    /** Returns what is special on Alibaba Cloud. Written {@code alibaba-cloud}. */
    @JsonProperty("alibaba-cloud")
    Optional<AlibabaCloudSpec> alibabaCloud();

    /** Returns the addresses that it may give to pods. */
    Optional<IPAMSpec> ipam();

    /** Returns the number of the node's identity. */
    @CiliumVersions(until = CiliumVersion.V1_19)
    Optional<Long> nodeidentity();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NodeSpec}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableNodeSpec.Builder {
        Builder() {}
    }
}
