package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Either a 32-bit number or a text, as Kubernetes has it for a port's number or name; {@code 80} and {@code "80"} differ.
 *
 * <p>Written to JSON and YAML as what it is. Source: apimachinery pkg/util/intstr, IntOrString. Value-based: compare with
 * {@code equals}.
 *
 * @since 0.1.0
 */
public final class IntOrString {
    private final Object value;

    private IntOrString(Object value) {
        this.value = value;
    }

    /** Returns the number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IntOrString of(int number) {
        return new IntOrString(number);
    }

    /** Returns the text, also when it consists of digits. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IntOrString of(String text) {
        return new IntOrString(text);
    }

    /** Returns the number, or nothing when this is a text. */
    public Optional<Integer> number() {
        return value instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the text, or nothing when this is a number. */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @JsonValue
    Object json() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntOrString union && union.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the number in decimal digits, or the text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
