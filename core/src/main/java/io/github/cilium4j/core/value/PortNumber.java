package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;

/**
 * The number of a transport port, {@value #MIN} to {@value #MAX}; a number in JSON and YAML.
 *
 * <p>Source: apimachinery pkg/util/validation, IsValidPortNum. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class PortNumber implements Comparable<PortNumber> {
    /** The lowest port. */
    public static final int MIN = 1;

    /** The highest port. */
    public static final int MAX = 65_535;

    private final int value;

    private PortNumber(int value) {
        this.value = value;
    }

    /**
     * Returns the port with a number.
     *
     * @throws InvalidManifestException when the number is outside 1 to 65535
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PortNumber of(int value) {
        if (value < MIN || value > MAX) {
            throw refusal(Integer.toString(value));
        }
        return new PortNumber(value);
    }

    /**
     * Returns the port that a text writes in decimal digits, without a sign and without leading zeros.
     *
     * @throws InvalidManifestException when the text is not a number from 1 to 65535
     */
    public static PortNumber parse(String text) {
        if (!Grammar.isNumber(text, MAX)) {
            throw refusal(text);
        }
        return of(Integer.parseInt(text));
    }

    private static InvalidManifestException refusal(String text) {
        return Grammar.refusal(text, "a port number", "Write a whole number from 1 to 65535, such as 8080");
    }

    /** Returns the number. */
    @JsonValue
    public int value() {
        return value;
    }

    /** Compares the numbers. */
    @Override
    public int compareTo(PortNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortNumber port && port.value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    /** Returns the number in decimal digits. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
