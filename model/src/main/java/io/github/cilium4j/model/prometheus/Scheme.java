package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a target is asked with or without TLS. The API server also takes {@code HTTP} and {@code HTTPS}, which mean
 * the same: they are read as these values.
 *
 * @since 0.1.0
 */
public enum Scheme {
    /** Without TLS; meant when nothing is said. */
    @JsonProperty("http")
    @JsonAlias("HTTP")
    HTTP("http"),

    /** With TLS. */
    @JsonProperty("https")
    @JsonAlias("HTTPS")
    HTTPS("https");

    private final String text;

    Scheme(String text) {
        this.text = text;
    }

    /** Returns the scheme as it is written. */
    // Not @JsonValue: Jackson then does not look at aliases.
    @Override
    public String toString() {
        return text;
    }
}
