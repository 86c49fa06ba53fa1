package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A network interface of a node of Azure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAzureInterface.class)
@JsonDeserialize(as = ImmutableAzureInterface.class)
@JsonPropertyOrder({
    "id",
    "name",
    "mac",
    "state",
    "ip",
    "addresses",
    "security-group",
    "subnet",
    "gateway",
    "GatewayIP",
    "cidr"
})
public interface AzureInterface {
    /** Returns the id. */
    Optional<String> id();

    /** Returns the name. */
    Optional<String> name();

    /** Returns the hardware address. */
    Optional<String> mac();

    /** Returns how far it is set up, such as {@code succeeded}. */
    Optional<String> state();

    /** Returns the first address. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<String> ip();

    /** Returns its addresses. */
    List<AzureAddress> addresses();

    /** Returns its security group. Written {@code security-group}. */
    @JsonProperty("security-group")
    Optional<String> securityGroup();

    /** Returns the subnet. */
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<AzureSubnet> subnet();

    /** Returns the address of its gateway. */
    Optional<String> gateway();

    /** Returns what {@link #gateway()} took over. Written {@code GatewayIP}. */
    @JsonProperty("GatewayIP")
    @CiliumVersions(until = CiliumVersion.V1_19)
    Optional<String> gatewayIP();

    /** Returns the block of its subnet. Deprecated upstream from 1.20 on, for {@link #subnet()}. */
    Optional<String> cidr();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AzureInterface}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableAzureInterface.Builder {
        Builder() {}
    }
}
