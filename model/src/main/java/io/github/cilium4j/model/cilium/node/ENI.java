package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A network interface of a node of AWS.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableENI.class)
@JsonDeserialize(as = ImmutableENI.class)
@JsonPropertyOrder({
    "id",
    "ip",
    "mac",
    "availability-zone",
    "description",
    "number",
    "subnet",
    "vpc",
    "addresses",
    "prefixes",
    "ipv6-prefixes",
    "security-groups",
    "tags",
    "public-ip"
})
public interface ENI {
    /** Returns the id. */
    Optional<String> id();

    /** Returns the first address. */
    Optional<String> ip();

    /** Returns the hardware address. */
    Optional<String> mac();

    /** Returns the zone. Written {@code availability-zone}. */
    @JsonProperty("availability-zone")
    Optional<String> availabilityZone();

    /** Returns what it is for. */
    Optional<String> description();

    /** Returns its index on the machine. */
    Optional<Integer> number();

    /** Returns the subnet. */
    Optional<AwsSubnet> subnet();

    /** Returns the VPC. */
    Optional<AwsVPC> vpc();

    /** Returns its further addresses. */
    List<String> addresses();

    /** Returns its blocks of IPv4. */
    List<String> prefixes();

    /** Returns its blocks of IPv6. Written {@code ipv6-prefixes}. */
    @JsonProperty("ipv6-prefixes")
    @CiliumVersions(since = CiliumVersion.V1_20)
    List<String> ipv6Prefixes();

    /** Returns its security groups. Written {@code security-groups}. */
    @JsonProperty("security-groups")
    List<String> securityGroups();

    /** Returns its tags. */
    @Value.NaturalOrder
    SortedMap<String, String> tags();

    /** Returns the address that it has outside. Written {@code public-ip}. */
    @JsonProperty("public-ip")
    Optional<String> publicIP();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ENI}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableENI.Builder {
        Builder() {}
    }
}
