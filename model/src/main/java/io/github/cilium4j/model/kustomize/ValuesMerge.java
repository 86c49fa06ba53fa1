package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which values win when a chart has a values file and values here.
 *
 * @since 0.1.0
 */
public enum ValuesMerge {
    /** The values here; meant when nothing is said. */
    OVERRIDE("override"),

    /** The values of the file. */
    MERGE("merge"),

    /** The values here, and nothing of the file counts. */
    REPLACE("replace");

    private final String text;

    ValuesMerge(String text) {
        this.text = text;
    }

    /** Returns the mode as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
