package io.github.cilium4j.model.argocd;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the controller may do to Applications that exist.
 *
 * @since 0.1.0
 */
public enum ApplicationsSyncPolicy {
    /** Create, and nothing else. */
    CREATE_ONLY("create-only"),

    /** Create and change. */
    CREATE_UPDATE("create-update"),

    /** Create and delete. */
    CREATE_DELETE("create-delete"),

    /** Create, change and delete; meant when nothing is said. */
    SYNC("sync");

    private final String text;

    ApplicationsSyncPolicy(String text) {
        this.text = text;
    }

    /** Returns the value as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
