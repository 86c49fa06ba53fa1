package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A family of addresses.
 *
 * @since 0.1.0
 */
public enum BGPAddressFamily {
    /** IPv4. */
    IPV4("ipv4"),

    /** IPv6. */
    IPV6("ipv6");

    private final String text;

    BGPAddressFamily(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
