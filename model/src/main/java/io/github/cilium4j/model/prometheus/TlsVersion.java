package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A version of TLS, as the Prometheus Operator writes it.
 *
 * @since 0.1.0
 */
public enum TlsVersion {
    /** TLS 1.0. */
    TLS_1_0("TLS10"),

    /** TLS 1.1. */
    TLS_1_1("TLS11"),

    /** TLS 1.2. */
    TLS_1_2("TLS12"),

    /** TLS 1.3. */
    TLS_1_3("TLS13");

    private final String text;

    TlsVersion(String text) {
        this.text = text;
    }

    /** Returns the version as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
