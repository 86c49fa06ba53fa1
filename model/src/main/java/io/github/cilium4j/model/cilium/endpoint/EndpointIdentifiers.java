package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What others call a pod.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointIdentifiers.class)
@JsonDeserialize(as = ImmutableEndpointIdentifiers.class)
@JsonPropertyOrder({
    "cni-attachment-id",
    "container-id",
    "container-name",
    "docker-endpoint-id",
    "docker-network-id",
    "k8s-namespace",
    "k8s-pod-name",
    "pod-name"
})
public interface EndpointIdentifiers {
    /**
     * Returns the id of its attachment by CNI: that of the container and the interface. Written {@code
     * cni-attachment-id}.
     */
    @JsonProperty("cni-attachment-id")
    Optional<String> cniAttachmentId();

    /** Returns the id of its container. Written {@code container-id}. */
    @JsonProperty("container-id")
    Optional<String> containerId();

    /** Returns the name of its container. Written {@code container-name}. */
    @JsonProperty("container-name")
    Optional<String> containerName();

    /** Returns the id of its endpoint of Docker. Written {@code docker-endpoint-id}. */
    @JsonProperty("docker-endpoint-id")
    Optional<String> dockerEndpointId();

    /** Returns the id of its network of Docker. Written {@code docker-network-id}. */
    @JsonProperty("docker-network-id")
    Optional<String> dockerNetworkId();

    /** Returns its namespace. Written {@code k8s-namespace}. */
    @JsonProperty("k8s-namespace")
    Optional<String> k8sNamespace();

    /** Returns its name. Written {@code k8s-pod-name}. */
    @JsonProperty("k8s-pod-name")
    Optional<String> k8sPodName();

    /** Returns its namespace and name with {@code /} between. Deprecated upstream. Written {@code pod-name}. */
    @JsonProperty("pod-name")
    Optional<String> podName();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointIdentifiers}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointIdentifiers.Builder {
        Builder() {}
    }
}
