package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;

/**
 * The number of a BGP autonomous system, 0 to {@value #MAX} (RFC 6793); a number in JSON and YAML.
 *
 * <p>Printed as a plain number, never as {@code high.low}. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class Asn implements Comparable<Asn> {
    /** The highest number. */
    public static final long MAX = 4_294_967_295L;

    private final long value;

    private Asn(long value) {
        this.value = value;
    }

    /**
     * Returns the autonomous system with a number.
     *
     * @throws InvalidManifestException when the number is outside 0 to 4294967295
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Asn of(long value) {
        if (value < 0 || value > MAX) {
            throw refusal(Long.toString(value));
        }
        return new Asn(value);
    }

    /**
     * Returns the autonomous system that a text writes in decimal digits, without a sign and without leading zeros.
     *
     * @throws InvalidManifestException when the text is not a number from 0 to 4294967295
     */
    public static Asn parse(String text) {
        if (!Grammar.isNumber(text, MAX)) {
            throw refusal(text);
        }
        return of(Long.parseLong(text));
    }

    private static InvalidManifestException refusal(String text) {
        return Grammar.refusal(
                text, "an autonomous system number", "Write a whole number from 0 to 4294967295, such as 64512");
    }

    /** Returns the number. */
    @JsonValue
    public long value() {
        return value;
    }

    /** Compares the numbers. */
    @Override
    public int compareTo(Asn other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asn asn && asn.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /** Returns the number in decimal digits. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
