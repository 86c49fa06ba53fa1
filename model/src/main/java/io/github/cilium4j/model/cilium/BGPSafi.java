package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How routes of BGP are used (SAFI). Cilium itself tells of unicast alone.
 *
 * @since 0.1.0
 */
public enum BGPSafi {
    /** One receiver. */
    UNICAST("unicast"),

    /** Many receivers. */
    MULTICAST("multicast"),

    /** With a label of MPLS. */
    MPLS_LABEL("mpls_label"),

    /** Encapsulation. */
    ENCAPSULATION("encapsulation"),

    /** Virtual private LAN. */
    VPLS("vpls"),

    /** Ethernet VPN. */
    EVPN("evpn"),

    /** State of links. */
    LS("ls"),

    /** Segment routing. */
    SR_POLICY("sr_policy"),

    /** Mobile user plane. */
    MUP("mup"),

    /** Virtual private network over MPLS. */
    MPLS_VPN("mpls_vpn"),

    /** The same with many receivers. */
    MPLS_VPN_MULTICAST("mpls_vpn_multicast"),

    /** Which targets of routes are wanted. */
    ROUTE_TARGET_CONSTRAINTS("route_target_constraints"),

    /** Rules for flows. */
    FLOWSPEC_UNICAST("flowspec_unicast"),

    /** Rules for flows of a virtual private network. */
    FLOWSPEC_VPN("flowspec_vpn"),

    /** Keys and values. */
    KEY_VALUE("key_value");

    private final String text;

    BGPSafi(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
