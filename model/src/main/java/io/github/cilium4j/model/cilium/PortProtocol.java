package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A port, or a range of ports, of a protocol.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePortProtocol.class)
@JsonDeserialize(as = ImmutablePortProtocol.class)
@JsonPropertyOrder({"port", "endPort", "protocol"})
public interface PortProtocol {
    /**
     * Returns the port: a number from 0 to 65535, or the name of a container port.
     *
     * <p>{@code 0} means every port. A name has at most 15 letters and digits with single hyphens inside, and at
     * least one letter; so {@code 0x50} is a name, while {@code 010} is the number 8, as Go reads it (cilium 1.18.6
     * pkg/policy/api/rule_validation.go). Absent means every port from 1.19 on, when
     * {@code enable-extended-ip-protocols} is on.
     */
    Optional<String> port();

    /** Returns the last port of the range, up to 65535. One that is not above {@link #port} does not count. */
    Optional<Integer> endPort();

    /** Returns the protocol; absent means {@link L4Proto#ANY}. */
    Optional<L4Proto> protocol();

    /** Refuses a port that is neither number nor name, and numbers out of range. */
    @Value.Check
    default void check() {
        PortChecks.check(this);
    }

    /** Returns the number of the port; empty when it is a name or absent. */
    default Optional<Integer> portNumber() {
        return port().flatMap(PortText::number);
    }

    /** Returns a port that is given by its number or name. */
    static PortProtocol of(String port, L4Proto protocol) {
        return builder().port(port).protocol(protocol).build();
    }

    /** Returns every port from one to another, both included. */
    static PortProtocol range(int port, int endPort, L4Proto protocol) {
        return builder()
                .port(Integer.toString(port))
                .endPort(endPort)
                .protocol(protocol)
                .build();
    }

    /** Returns a TCP port. */
    static PortProtocol tcp(int port) {
        return of(Integer.toString(port), L4Proto.TCP);
    }

    /** Returns a UDP port. */
    static PortProtocol udp(int port) {
        return of(Integer.toString(port), L4Proto.UDP);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortProtocol}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePortProtocol.Builder {
        Builder() {}
    }
}
