package io.github.cilium4j.model.gateway;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Objects of a kind in another namespace.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReferenceGrantFrom.class)
@JsonDeserialize(as = ImmutableReferenceGrantFrom.class)
@JsonPropertyOrder({"group", "kind", "namespace"})
public interface ReferenceGrantFrom {
    /** Returns the API group; empty for the core group. */
    String group();

    /** Returns the kind. */
    String kind();

    /** Returns the namespace. */
    String namespace();

    /** Refuses texts that are no names. */
    @Value.Check
    default void check() {
        ReferenceChecks.check(this);
    }

    /** Returns the objects of a kind of the Gateway API in a namespace. */
    static ReferenceGrantFrom gatewayApi(String kind, String namespace) {
        return builder()
                .group("gateway.networking.k8s.io")
                .kind(kind)
                .namespace(namespace)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferenceGrantFrom}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableReferenceGrantFrom.Builder {
        Builder() {}
    }
}
