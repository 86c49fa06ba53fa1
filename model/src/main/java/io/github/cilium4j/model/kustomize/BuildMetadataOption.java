package io.github.cilium4j.model.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that kustomize notes on the objects it prints.
 *
 * @since 0.1.0
 */
public enum BuildMetadataOption {
    /** A label that names kustomize and its version. */
    MANAGED_BY_LABEL("managedByLabel"),

    /** An annotation with the file an object came from. */
    ORIGIN_ANNOTATIONS("originAnnotations"),

    /** An annotation with what changed the object. */
    TRANSFORMER_ANNOTATIONS("transformerAnnotations");

    private final String text;

    BuildMetadataOption(String text) {
        this.text = text;
    }

    /** Returns the option as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
