package io.github.cilium4j.model.cilium.envoy;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What happens to clients from given blocks.
 *
 * @since 0.1.0
 */
public enum LoadBalancerSourceRangesPolicyType {
    /** They alone are let in. */
    ALLOW("Allow"),

    /** They are kept out. */
    DENY("Deny");

    private final String text;

    LoadBalancerSourceRangesPolicyType(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
