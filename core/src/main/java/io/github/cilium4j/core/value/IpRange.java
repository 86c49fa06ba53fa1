package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.util.Comparator;
import java.util.Objects;

/**
 * Every address from one to another, both included, such as {@code 192.0.2.10-192.0.2.20}.
 *
 * <p>Two {@link IpAddress addresses} of one family joined by {@code -} without blanks, the lower one first. Value-based:
 * compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class IpRange implements Comparable<IpRange> {
    private static final Comparator<IpRange> ORDER =
            Comparator.comparing(IpRange::first).thenComparing(IpRange::last);

    private final IpAddress first;
    private final IpAddress last;

    private IpRange(IpAddress first, IpAddress last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Returns the range between two addresses, both included.
     *
     * @throws InvalidManifestException when the families differ, or {@code first} is higher than {@code last}
     */
    public static IpRange of(IpAddress first, IpAddress last) {
        if (first.isIpv4() != last.isIpv4()) {
            throw refusal(first, last, "mixes IPv4 and IPv6", "Write two addresses of one family");
        }
        if (first.compareTo(last) > 0) {
            throw refusal(first, last, "ends before it starts", "Write " + last + "-" + first);
        }
        return new IpRange(first, last);
    }

    private static InvalidManifestException refusal(IpAddress first, IpAddress last, String problem, String fix) {
        return new InvalidManifestException("", Quoted.of(first + "-" + last) + " " + problem, fix);
    }

    /**
     * Returns the range that a text writes.
     *
     * @throws InvalidManifestException when the text is not a range of addresses
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IpRange parse(String text) {
        int dash = text.indexOf('-');
        return IpAddress.find(text.substring(0, Math.max(0, dash)))
                .flatMap(first -> IpAddress.find(text.substring(dash + 1)).map(last -> of(first, last)))
                .orElseThrow(() ->
                        Grammar.refusal(text, "a range of addresses", "Write a range such as 192.0.2.10-192.0.2.20"));
    }

    /** Returns the lowest address. */
    public IpAddress first() {
        return first;
    }

    /** Returns the highest address. */
    public IpAddress last() {
        return last;
    }

    /** Tells whether the addresses are IPv4; otherwise they are IPv6. */
    public boolean isIpv4() {
        return first.isIpv4();
    }

    /** Tells whether an address is in the range. */
    public boolean contains(IpAddress address) {
        // IPv4 sorts before IPv6, so an address of the other family is outside.
        return first.compareTo(address) <= 0 && address.compareTo(last) <= 0;
    }

    /** Tells whether every address of another range is in this one; a range contains itself. */
    public boolean contains(IpRange other) {
        return contains(other.first) && contains(other.last);
    }

    /** Tells whether some address is in both ranges. */
    public boolean overlaps(IpRange other) {
        return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    /** Compares the lowest addresses, then the highest ones. */
    @Override
    public int compareTo(IpRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpRange range && range.first.equals(first) && range.last.equals(last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** Returns the canonical text, such as {@code 192.0.2.10-192.0.2.20}. */
    @JsonValue
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
