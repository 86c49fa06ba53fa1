package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value that is its text: equal, ordered and printed by it. */
abstract class TextValue<T extends TextValue<T>> implements Comparable<T> {
    private final String text;

    TextValue(String text) {
        this.text = text;
    }

    /** Compares the texts character by character. */
    @Override
    public final int compareTo(T other) {
        return text.compareTo(other.toString());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TextValue<?> value && value.getClass() == getClass() && value.text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** Returns the text. */
    @JsonValue
    @Override
    public final String toString() {
        return text;
    }
}
