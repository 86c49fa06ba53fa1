package io.github.cilium4j.model.cilium.egress;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.meta.LabelSelector;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The nodes that may be a gateway, and the address that traffic leaves them with.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEgressGateway.class)
@JsonDeserialize(as = ImmutableEgressGateway.class)
@JsonPropertyOrder({"nodeSelector", "interface", "egressIP"})
public interface EgressGateway {
    /** Returns the nodes; the first of them by name is the gateway. */
    LabelSelector nodeSelector();

    /**
     * Returns the interface whose first address traffic leaves with. Absent, with no {@link #egressIP()} either,
     * means the interface of the default route. Written {@code interface}.
     */
    @JsonProperty("interface")
    Optional<String> interfaceName();

    /**
     * Returns the address that traffic leaves with. IPv6 is taken from 1.20 on; the empty text, which only 1.20
     * takes, is as if it were absent.
     */
    Optional<String> egressIP();

    /**
     * Refuses an interface beside an address, and an address that is none: cilium 1.18.6 pkg/egressgateway/policy.go.
     */
    @Value.Check
    default void check() {
        EgressChecks.gateway(this);
    }

    /** Returns the nodes with some labels, which traffic leaves with the address of their default route. */
    static EgressGateway of(LabelSelector nodes) {
        return builder().nodeSelector(nodes).build();
    }

    /**
     * Returns the nodes with some labels, which traffic leaves with an address.
     *
     * @param nodes the nodes
     * @param egressIP the address, such as {@code 192.0.2.10}
     * @throws InvalidManifestException when the text is no address
     */
    static EgressGateway withAddress(LabelSelector nodes, String egressIP) {
        return builder().nodeSelector(nodes).egressIP(egressIP).build();
    }

    /** Returns the nodes with some labels, which traffic leaves with the first address of an interface. */
    static EgressGateway withInterface(LabelSelector nodes, String interfaceName) {
        return builder().nodeSelector(nodes).interfaceName(interfaceName).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EgressGateway}. Its methods are documented on the accessors. */
    final class Builder extends ImmutableEgressGateway.Builder {
        Builder() {}
    }
}
