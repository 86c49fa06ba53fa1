package io.github.cilium4j.core.meta;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a {@link LabelSelectorRequirement} compares a label; printed as Kubernetes writes it.
 *
 * @since 0.1.0
 */
public enum LabelSelectorOperator {
    /** The label has one of the values. */
    IN("In", true),

    /** The label has none of the values, or is missing. */
    NOT_IN("NotIn", true),

    /** The label is there. */
    EXISTS("Exists", false),

    /** The label is missing. */
    DOES_NOT_EXIST("DoesNotExist", false);

    private final String text;
    private final boolean needsValues;

    LabelSelectorOperator(String text, boolean needsValues) {
        this.text = text;
        this.needsValues = needsValues;
    }

    /** Tells whether the operator compares with values; the others take none. */
    public boolean needsValues() {
        return needsValues;
    }

    /** Returns the operator as Kubernetes writes it, such as {@code NotIn}. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
