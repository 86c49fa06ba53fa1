package io.github.cilium4j.policies.imported;

/**
 * Which way traffic goes, as the endpoint sees it that a policy selects.
 *
 * @since 0.1.0
 */
public enum TrafficDirection {
    /** Into the endpoint. */
    INGRESS("ingress", "from"),
    /** Out of the endpoint. */
    EGRESS("egress", "to");

    private final String text;
    private final String prefix;

    TrafficDirection(String text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    /** Returns the name of a member of an element, such as {@code fromEndpoints} for {@code Endpoints}. */
    String member(String name) {
        return prefix + name;
    }

    /** Returns the word that policies use. */
    @Override
    public String toString() {
        return text;
    }
}
