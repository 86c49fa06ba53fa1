package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The order in which kustomize prints objects.
 *
 * @since 0.1.0
 */
public enum SortOrder {
    /** By kind: namespaces and definitions first, webhooks last. */
    LEGACY("legacy"),

    /** As they are read. */
    FIFO("fifo");

    private final String text;

    SortOrder(String text) {
        this.text = text;
    }

    /** Returns the order as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
