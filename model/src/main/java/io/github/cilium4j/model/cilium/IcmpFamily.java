package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose ICMP is meant.
 *
 * @since 0.1.0
 */
public enum IcmpFamily {
    /** ICMP. */
    IPV4("IPv4"),

    /** ICMPv6. */
    IPV6("IPv6");

    private final String text;

    IcmpFamily(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
