package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.value.Cidr;
import io.github.cilium4j.core.value.IpAddress;
import io.github.cilium4j.core.value.IpRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Addresses, blocks and ranges of both families.
 *
 * @since 0.1.0
 */
public final class AddressArbitraries {
    private static final Arbitrary<IpAddress> IPV4 = Arbitraries.integers()
            .between(0, 255)
            .array(int[].class)
            .ofSize(4)
            .map(octets -> IpAddress.parse(octets[0] + "." + octets[1] + "." + octets[2] + "." + octets[3]));

    private static final Arbitrary<IpAddress> IPV6 = Combinators.combine(
                    Arbitraries.of("", "::", "2001:db8::", "fe80::", "::ffff:"),
                    Arbitraries.integers().between(0, 0xffff))
            .as((start, end) -> IpAddress.parse(start.isEmpty() ? "::" : start + Integer.toHexString(end)));

    private AddressArbitraries() {}

    /** Returns addresses of both families. */
    public static Arbitrary<IpAddress> ipAddresses() {
        return Arbitraries.oneOf(IPV4, IPV6);
    }

    /** Returns blocks of every length, of both families. */
    public static Arbitrary<Cidr> cidrs() {
        return Arbitraries.oneOf(cidrs(IPV4, 32), cidrs(IPV6, 128));
    }

    private static Arbitrary<Cidr> cidrs(Arbitrary<IpAddress> addresses, int longest) {
        return Combinators.combine(addresses, Arbitraries.integers().between(0, longest))
                .as(Cidr::of);
    }

    /** Returns ranges of both families, those of one address included. */
    public static Arbitrary<IpRange> ipRanges() {
        return Arbitraries.oneOf(ipRanges(IPV4), ipRanges(IPV6));
    }

    private static Arbitrary<IpRange> ipRanges(Arbitrary<IpAddress> addresses) {
        return Combinators.combine(addresses, addresses)
                .as((a, b) -> a.compareTo(b) <= 0 ? IpRange.of(a, b) : IpRange.of(b, a));
    }
}
