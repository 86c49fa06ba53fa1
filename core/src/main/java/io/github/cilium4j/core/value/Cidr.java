package io.github.cilium4j.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A block of addresses in prefix notation, such as {@code 10.0.0.0/8} or {@code 2001:db8::/32}.
 *
 * <p>An {@link IpAddress}, {@code /} and the number of leading bits that all addresses share, 0 to 32 or 0 to 128, without
 * leading zeros; a bare address is refused. Bits behind the prefix are cleared, as Cilium's agent does (cilium 1.18.6
 * pkg/policy/api/cidr.go): {@code 10.1.2.3/8} is {@code 10.0.0.0/8}. Blocks of different families hold nothing of each
 * other. Value-based: compare with {@code equals}.
 *
 * @since 0.1.0
 */
public final class Cidr implements Comparable<Cidr> {
    private static final Comparator<Cidr> ORDER =
            Comparator.comparing(Cidr::first).thenComparingInt(Cidr::prefixLength);

    private final IpAddress first;
    private final int prefixLength;

    private Cidr(IpAddress first, int prefixLength) {
        this.first = first;
        this.prefixLength = prefixLength;
    }

    /**
     * Returns the block of an address.
     *
     * @param address any address of the block
     * @param prefixLength how many leading bits all addresses share, 0 to 32 for IPv4 and 0 to 128 for IPv6
     * @throws InvalidManifestException when the prefix length is outside that range
     */
    public static Cidr of(IpAddress address, int prefixLength) {
        if (prefixLength < 0 || prefixLength > address.length()) {
            throw refusal(address + "/" + prefixLength);
        }
        return new Cidr(address.withHostBitsCleared(prefixLength), prefixLength);
    }

    /**
     * Returns the block that a text writes.
     *
     * @throws InvalidManifestException when the text is not a block of addresses
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cidr parse(String text) {
        return find(text).orElseThrow(() -> refusal(text));
    }

    private static Optional<Cidr> find(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String length = text.substring(slash + 1);
        return IpAddress.find(text.substring(0, slash))
                .filter(address -> Grammar.isNumber(length, address.length()))
                .map(address -> of(address, Integer.parseInt(length)));
    }

    private static InvalidManifestException refusal(String text) {
        String fix = IpAddress.find(text)
                .map(bare -> "Write " + bare + "/" + bare.length() + " for this one address")
                .orElse("Write a block such as 10.0.0.0/8 or 2001:db8::/32");
        return Grammar.refusal(text, "a block of addresses", fix);
    }

    /** Tells whether a text is a block in the one form that {@link #toString} prints. */
    public static boolean isCanonical(String text) {
        return find(text).map(Cidr::toString).filter(text::equals).isPresent();
    }

    /** Returns the lowest address. */
    public IpAddress first() {
        return first;
    }

    /** Returns the highest address. */
    public IpAddress last() {
        return first.withHostBitsSet(prefixLength);
    }

    /** Returns how many leading bits all addresses share. */
    public int prefixLength() {
        return prefixLength;
    }

    /** Tells whether the addresses are IPv4; otherwise they are IPv6. */
    public boolean isIpv4() {
        return first.isIpv4();
    }

    /** Returns the same addresses as a range. */
    public IpRange toRange() {
        return IpRange.of(first, last());
    }

    /** Tells whether an address is in the block. */
    public boolean contains(IpAddress address) {
        // Addresses of different families are never equal.
        return address.withHostBitsCleared(prefixLength).equals(first);
    }

    /** Tells whether every address of another block is in this one; a block contains itself. */
    public boolean contains(Cidr other) {
        return other.prefixLength >= prefixLength && contains(other.first);
    }

    /** Tells whether some address is in both blocks. */
    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /** Compares the lowest addresses, then the prefix lengths, shorter first. */
    @Override
    public int compareTo(Cidr other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cidr cidr && cidr.prefixLength == prefixLength && cidr.first.equals(first);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, prefixLength);
    }

    /** Returns the canonical text, such as {@code 10.0.0.0/8}. */
    @JsonValue
    @Override
    public String toString() {
        return first + "/" + prefixLength;
    }
}
