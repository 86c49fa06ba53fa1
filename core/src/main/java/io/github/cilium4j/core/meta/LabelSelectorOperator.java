package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a requirement compares a label.
 *
 * @since 0.1.0
 */
public enum LabelSelectorOperator {
    IN("In"),
    NOT_IN("NotIn"),
    EXISTS("Exists"),
    DOES_NOT_EXIST("DoesNotExist");

    private final String text;

    LabelSelectorOperator(String text) {
        this.text = text;
    }

    /** Returns the operator as it is written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
