package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.CiliumVersions;
import io.github.cilium4j.core.Incubating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pod in a {@link CiliumEndpointSlice}.
 *
 * @since 0.1.0
 */
@Incubating("v2alpha1 upstream; follows Cilium until it is promoted")
@Value.Immutable
@JsonSerialize(as = ImmutableCoreCiliumEndpoint.class)
@JsonDeserialize(as = ImmutableCoreCiliumEndpoint.class)
@JsonPropertyOrder({"name", "id", "pod-uid", "networking", "encryption", "named-ports", "service-account"})
public interface CoreCiliumEndpoint {
    /** Returns the name of the pod, and of its {@link CiliumEndpoint}. */
    Optional<String> name();

    /** Returns the number of its identity: {@link CiliumIdentity#id()}. */
    Optional<Long> id();

    /** Returns the uid of the pod. Written {@code pod-uid}. */
    @JsonProperty("pod-uid")
    @CiliumVersions(since = CiliumVersion.V1_20)
    Optional<String> podUid();

    /** Returns its addresses. */
    Optional<EndpointNetworking> networking();

    /** Returns how its traffic is encrypted. */
    Optional<EncryptionSpec> encryption();

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

    /** Builds a {@link CoreCiliumEndpoint}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCoreCiliumEndpoint.Builder {
        Builder() {}
    }
}
