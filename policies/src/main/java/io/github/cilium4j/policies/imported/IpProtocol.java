package io.github.cilium4j.policies.imported;

import java.util.Locale;
import java.util.Optional;

/**
 * A protocol above IP. Source: cilium 1.20.2 pkg/u8proto.
 *
 * @since 0.1.0
 */
public enum IpProtocol {
    /** TCP. */
    TCP,
    /** UDP. */
    UDP,
    /** SCTP. */
    SCTP,
    /** ICMP of IPv4; a port is a type. */
    ICMP("ICMP"),
    /** ICMP of IPv6; a port is a type. */
    ICMPV6("ICMPv6"),
    /** VRRP, which has no ports. */
    VRRP,
    /** IGMP, which has no ports. */
    IGMP,
    /** GRE, which has no ports. */
    GRE,
    /** IPv4 in IP, which has no ports. */
    IPIP,
    /** IPv6 in IP, which has no ports. */
    IPV6,
    /** ESP, which has no ports. */
    ESP,
    /** AH, which has no ports. */
    AH;

    private final String text;

    IpProtocol() {
        this.text = name();
    }

    IpProtocol(String text) {
        this.text = text;
    }

    /** Returns the protocol that a text names, in any case. */
    public static Optional<IpProtocol> find(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        for (IpProtocol protocol : values()) {
            if (protocol.name().equals(upper)) {
                return Optional.of(protocol);
            }
        }
        return Optional.empty();
    }

    /** Returns the name as Hubble prints it. */
    @Override
    public String toString() {
        return text;
    }
}
