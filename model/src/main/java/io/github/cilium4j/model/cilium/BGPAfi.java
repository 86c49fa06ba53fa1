package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What routes of BGP are about (AFI). Cilium itself tells of IPv4 and IPv6 alone.
 *
 * @since 0.1.0
 */
public enum BGPAfi {
    /** IPv4. */
    IPV4("ipv4"),

    /** IPv6. */
    IPV6("ipv6"),

    /** Virtual private networks of layer 2. */
    L2VPN("l2vpn"),

    /** State of links. */
    LS("ls"),

    /** Data without meaning to BGP. */
    OPAQUE("opaque");

    private final String text;

    BGPAfi(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
