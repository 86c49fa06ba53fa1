package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Ports that a rule denies.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePortDenyRule.class)
@JsonDeserialize(as = ImmutablePortDenyRule.class)
@JsonPropertyOrder({"ports"})
public interface PortDenyRule {
    /**
     * Returns the ports, at most 40. An element without ports denies nothing; leave {@code toPorts} away for every
     * port.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortProtocol> ports();

    /** Refuses more than 40 ports: cilium 1.18.6 pkg/policy/api/rule_validation.go. */
    @Value.Check
    default void check() {
        PortChecks.atMostForty(ports());
    }

    /** Returns an element for some TCP ports. */
    static PortDenyRule tcp(int... ports) {
        return of(IntStream.of(ports).mapToObj(PortProtocol::tcp).toArray(PortProtocol[]::new));
    }

    /** Returns an element for some UDP ports. */
    static PortDenyRule udp(int... ports) {
        return of(IntStream.of(ports).mapToObj(PortProtocol::udp).toArray(PortProtocol[]::new));
    }

    /** Returns an element for one port, by number or name, of each protocol. */
    static PortDenyRule of(String port, L4Proto... protocols) {
        return of(Stream.of(protocols).map(p -> PortProtocol.of(port, p)).toArray(PortProtocol[]::new));
    }

    /** Returns an element for some ports. */
    static PortDenyRule of(PortProtocol... ports) {
        return builder().addPorts(ports).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortDenyRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePortDenyRule.Builder {
        Builder() {}
    }
}
