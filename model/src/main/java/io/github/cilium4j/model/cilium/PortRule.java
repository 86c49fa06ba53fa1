package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Ports that a rule allows, and what the proxy does with their traffic.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePortRule.class)
@JsonDeserialize(as = ImmutablePortRule.class)
@JsonPropertyOrder({"ports", "listener", "originatingTLS", "terminatingTLS", "serverNames", "rules"})
public interface PortRule {
    /**
     * Returns the ports, at most 40. An element without ports lets nothing through; leave {@code toPorts} away for
     * every port.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<PortProtocol> ports();

    /** Returns the listener that traffic is sent to. Only in egress, and not with {@link #rules}. */
    Optional<Listener> listener();

    /** Returns the certificates with which the proxy opens TLS to the server. */
    Optional<TlsContext> originatingTLS();

    /** Returns the certificates with which the proxy ends the TLS of the client. */
    Optional<TlsContext> terminatingTLS();

    /**
     * Returns the names that a TLS client may ask for (SNI); others and plain traffic are reset. A name has at most
     * 255 characters; up to 1.19 it may start with {@code *.} (one label) or {@code **.} (one or more), from 1.20 on
     * {@code *} stands for any characters of a label. Not empty when it is there.
     */
    @Nullable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    List<String> serverNames();

    /** Returns the requests that pass; absent means all of them. */
    Optional<L7Rules> rules();

    /** Refuses what the agent refuses: cilium 1.18.6 pkg/policy/api/rule_validation.go. */
    @Value.Check
    default void check() {
        PortChecks.atMostForty(ports());
        ServerNameChecks.check(this);
        L7Checks.fitPorts(this);
    }

    /** Returns an element for some TCP ports. */
    static PortRule tcp(int... ports) {
        return of(IntStream.of(ports).mapToObj(PortProtocol::tcp).toArray(PortProtocol[]::new));
    }

    /** Returns an element for some UDP ports. */
    static PortRule udp(int... ports) {
        return of(IntStream.of(ports).mapToObj(PortProtocol::udp).toArray(PortProtocol[]::new));
    }

    /** Returns an element for one port, by number or name, of each protocol. */
    static PortRule of(String port, L4Proto... protocols) {
        return of(Stream.of(protocols).map(p -> PortProtocol.of(port, p)).toArray(PortProtocol[]::new));
    }

    /** Returns an element for some ports. */
    static PortRule of(PortProtocol... ports) {
        return builder().addPorts(ports).build();
    }

    /** Returns this element with a filter of requests. */
    default PortRule withRules(L7Rules rules) {
        return builder().from(this).rules(rules).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortRule}. Its methods are documented on the accessors. */
    final class Builder extends ImmutablePortRule.Builder {
        Builder() {}
    }
}
