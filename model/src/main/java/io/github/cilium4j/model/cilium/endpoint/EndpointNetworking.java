package io.github.cilium4j.model.cilium.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.value.IpAddress;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The addresses of a pod, and its node.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEndpointNetworking.class)
@JsonDeserialize(as = ImmutableEndpointNetworking.class)
@JsonPropertyOrder({"addressing", "node"})
public interface EndpointNetworking {
    /** Returns the addresses. Always written, because the API server wants it even when it is empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<AddressPair> addressing();

    /** Returns the address of the node. */
    Optional<String> node();

    /** Returns the addresses of both families; a text that is none is left out. */
    default List<IpAddress> addresses() {
        return addressing().stream().flatMap(pair -> pair.addresses().stream()).toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndpointNetworking}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEndpointNetworking.Builder {
        Builder() {}
    }
}
