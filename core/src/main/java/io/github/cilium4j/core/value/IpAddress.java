package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;

/**
 * An IPv4 or IPv6 address, such as {@code 192.0.2.1} or {@code 2001:db8::1}.
 *
 * <p>IPv4 is four decimal numbers from 0 to 255 without leading zeros. IPv6 is RFC 4291 section 2.2 in either case, with
 * at most one {@code ::} that stands for at least one group, and perhaps an IPv4 address as its end. Zones, wildcards,
 * short forms and blanks are refused, as by Go's {@code netip.ParseAddr} except for the zone.
 *
 * <p>Printed as RFC 5952 asks; an address of {@code ::ffff:0:0/96} prints with its IPv4 end, as Go does, and is still an
 * IPv6 address. IPv4 sorts before IPv6. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class IpAddress implements Comparable<IpAddress> {
    private final boolean ipv4;
    private final long high;
    private final long low;

    private IpAddress(boolean ipv4, long high, long low) {
        this.ipv4 = ipv4;
        this.high = high;
        this.low = low;
    }

    static IpAddress ofIpv4(long bits) {
        return new IpAddress(true, 0, bits);
    }

    static IpAddress ofIpv6(long high, long low) {
        return new IpAddress(false, high, low);
    }

    /**
     * Returns the address that a text writes. Names are never looked up.
     *
     * @throws InvalidManifestException when the text is not an address
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IpAddress parse(String text) {
        return find(text)
                .orElseThrow(() ->
                        Grammar.refusal(text, "an IP address", "Write an address such as 192.0.2.1 or 2001:db8::1"));
    }

    /** Returns the address that a text writes; empty when it writes none. */
    public static Optional<IpAddress> find(String text) {
        return text.indexOf(':') < 0 ? Ipv4Text.read(text) : Ipv6Text.read(text);
    }

    /** Tells whether this is an IPv4 address; otherwise it is an IPv6 address. */
    public boolean isIpv4() {
        return ipv4;
    }

    /** Returns the length in bits: 32 or 128. */
    public int length() {
        return ipv4 ? 32 : 128;
    }

    /** Returns the address one higher; nothing after the last one of its family. */
    public Optional<IpAddress> next() {
        if (equals(withHostBitsSet(0))) {
            return Optional.empty();
        }
        return Optional.of(new IpAddress(ipv4, low == -1 ? high + 1 : high, low + 1));
    }

    /** Returns the address one lower; nothing before the first one of its family. */
    public Optional<IpAddress> previous() {
        if (high == 0 && low == 0) {
            return Optional.empty();
        }
        return Optional.of(new IpAddress(ipv4, low == 0 ? high - 1 : high, low - 1));
    }

    /** Returns the last 64 bits; all of an IPv4 address. */
    long lowBits() {
        return low;
    }

    /** Returns this address with every bit after the first {@code prefixLength} cleared. */
    IpAddress withHostBitsCleared(int prefixLength) {
        int hostBits = length() - prefixLength;
        return new IpAddress(ipv4, high & ~ones(hostBits - 64), low & ~ones(hostBits));
    }

    /** Returns this address with every bit after the first {@code prefixLength} set. */
    IpAddress withHostBitsSet(int prefixLength) {
        int hostBits = length() - prefixLength;
        return new IpAddress(ipv4, high | ones(hostBits - 64), low | ones(hostBits));
    }

    private static long ones(int count) {
        return count <= 0 ? 0 : -1L >>> Math.max(0, 64 - count);
    }

    /** Compares families, IPv4 first, then the addresses as unsigned numbers. */
    @Override
    public int compareTo(IpAddress other) {
        if (ipv4 != other.ipv4) {
            return ipv4 ? -1 : 1;
        }
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && address.ipv4 == ipv4 && address.high == high && address.low == low;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(high) + Long.hashCode(low);
    }

    /** Returns the canonical text, such as {@code 2001:db8::1}. */
    @JsonValue
    @Override
    public String toString() {
        return ipv4 ? Ipv4Text.write(low) : Ipv6Text.write(high, low);
    }
}
