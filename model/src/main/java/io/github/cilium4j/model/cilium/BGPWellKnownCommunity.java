package io.github.cilium4j.model.cilium;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A community of BGP with a name.
 *
 * @since 0.1.0
 */
public enum BGPWellKnownCommunity {
    /** 0:0. */
    INTERNET("internet"),

    /** 65535:0. */
    PLANNED_SHUT("planned-shut"),

    /** 65535:1. */
    ACCEPT_OWN("accept-own"),

    /** 65535:2. */
    ROUTE_FILTER_TRANSLATED_V4("route-filter-translated-v4"),

    /** 65535:3. */
    ROUTE_FILTER_V4("route-filter-v4"),

    /** 65535:4. */
    ROUTE_FILTER_TRANSLATED_V6("route-filter-translated-v6"),

    /** 65535:5. */
    ROUTE_FILTER_V6("route-filter-v6"),

    /** 65535:6. */
    LLGR_STALE("llgr-stale"),

    /** 65535:7. */
    NO_LLGR("no-llgr"),

    /** 65535:666. */
    BLACKHOLE("blackhole"),

    /** 65535:65281. */
    NO_EXPORT("no-export"),

    /** 65535:65282. */
    NO_ADVERTISE("no-advertise"),

    /** 65535:65283. */
    NO_EXPORT_SUBCONFED("no-export-subconfed"),

    /** 65535:65284. */
    NO_PEER("no-peer");

    private final String text;

    BGPWellKnownCommunity(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
