package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Service whose traffic goes to a listener of Envoy.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceListener.class)
@JsonDeserialize(as = ImmutableServiceListener.class)
@JsonPropertyOrder({"name", "namespace", "ports", "listener"})
public interface ServiceListener {
    /** Returns the name of the Service. */
    String name();

    /**
     * Returns its namespace. Of a {@link CiliumEnvoyConfig} it is always the namespace of the object; of a {@link
     * CiliumClusterwideEnvoyConfig} absent means {@code default}.
     */
    Optional<String> namespace();

    /** Returns the ports of the Service whose traffic is meant, none for all. */
    List<Integer> ports();

    /** Returns the name of the listener among {@link CiliumEnvoyConfigSpec#resources()}; absent means the first one. */
    Optional<String> listener();

    /** Refuses a port that no agent reads. */
    @Value.Check
    default void check() {
        GatewayChecks.ports(ports());
    }

    /** Returns all ports of a Service, and the first listener. */
    static ServiceListener of(String namespace, String name) {
        return builder().namespace(namespace).name(name).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceListener}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableServiceListener.Builder {
        Builder() {}
    }
}
