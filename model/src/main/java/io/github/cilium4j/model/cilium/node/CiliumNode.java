package io.github.cilium4j.model.cilium.node;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.manifest.Kind;
import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.meta.ObjectMeta;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A node as Cilium sees it; it has the name of the Node. Agents and operator write it. Belongs to the whole cluster.
 *
 * <p>Source: custom resource definition {@code ciliumnodes.cilium.io} of Cilium 1.18.6, 1.19.4 and 1.20.2.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCiliumNode.class)
@JsonDeserialize(as = ImmutableCiliumNode.class)
@JsonIgnoreProperties(value = "kind", allowGetters = true)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
public interface CiliumNode extends Manifest {
    /** The kind and its API version. */
    Kind KIND = Kind.clusterwide("CiliumNode", CiliumNode.class, "cilium.io/v2");

    /** Returns {@code cilium.io/v2}: no supported Cilium serves another. */
    @Override
    @Value.Default
    default String apiVersion() {
        return KIND.defaultApiVersion();
    }

    @Override
    @Value.Derived
    default String kind() {
        return KIND.name();
    }

    @Override
    ObjectMeta metadata();

    /** Returns what the node is, and which addresses it may give to pods. */
    NodeSpec spec();

    /** Returns which of them are used. */
    Optional<NodeStatus> status();

    /**
     * Returns the addresses of one type.
     *
     * @param type the type, such as {@code InternalIP} or {@code CiliumInternalIP}
     */
    default List<String> addresses(String type) {
        return spec().addresses().stream()
                .filter(address -> address.type().filter(type::equals).isPresent())
                .flatMap(address -> address.ip().stream())
                .toList();
    }

    /** Refuses an API version that no supported Cilium serves. */
    @Value.Check
    default void check() {
        KIND.requireServed(apiVersion());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CiliumNode}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableCiliumNode.Builder {
        Builder() {}
    }
}
