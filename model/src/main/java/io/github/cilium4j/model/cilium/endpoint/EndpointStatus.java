package io.github.cilium4j.model.cilium.endpoint;

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
 * What an agent reports of a pod.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointStatus.class)
@JsonDeserialize(as = ImmutableEndpointStatus.class)
@JsonPropertyOrder({
    "id",
    "controllers",
    "external-identifiers",
    "health",
    "identity",
    "log",
    "networking",
    "encryption",
    "policy",
    "state",
    "named-ports",
    "service-account"
})
public interface EndpointStatus {
    /** Returns the number that the pod has on its node. */
    Optional<Long> id();

    /** Returns the controllers of the agent that fail for this pod. */
    List<ControllerStatus> controllers();

    /** Returns what others call it. Written {@code external-identifiers}. */
    @JsonProperty("external-identifiers")
    Optional<EndpointIdentifiers> externalIdentifiers();

    /** Returns how it is. */
    Optional<EndpointHealth> health();

    /** Returns the identity that policies see. */
    Optional<EndpointIdentity> identity();

    /** Returns the last warnings and errors. */
    List<EndpointStatusChange> log();

    /** Returns its addresses. */
    Optional<EndpointNetworking> networking();

    /** Returns how its traffic is encrypted. */
    Optional<EncryptionSpec> encryption();

    /** Returns what policies let through, when the agent is told to report it. */
    Optional<EndpointPolicy> policy();

    /** Returns how far the agent is with it. */
    Optional<EndpointState> state();

    /** Returns the ports that policies may name. Written {@code named-ports}. */
    @JsonProperty("named-ports")
    List<Port> namedPorts();

    /** Returns its ServiceAccount. Written {@code service-account}. */
    @JsonProperty("service-account")
    @CiliumVersions(since = CiliumVersion.V1_19)
    Optional<String> serviceAccount();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointStatus}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointStatus.Builder {
        Builder() {}
    }
}
