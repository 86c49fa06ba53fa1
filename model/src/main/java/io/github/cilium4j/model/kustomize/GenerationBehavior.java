package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What happens when a generated object is there already.
 *
 * @since 0.1.0
 */
public enum GenerationBehavior {
    /** It must not be there; meant when nothing is said. */
    CREATE("create"),

    /** It is replaced. */
    REPLACE("replace"),

    /** Its keys are added and overwritten. */
    MERGE("merge");

    private final String text;

    GenerationBehavior(String text) {
        this.text = text;
    }

    /** Returns the behaviour as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
