package io.github.cilium4j.core.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Addresses in every form that RFC 4291 allows, with many zero groups so that gaps occur. */
final class AddressTexts {
    /** What a mutation puts in: what addresses are made of, and what other notations add. */
    static final String CHARACTERS = "0123456789abcdefABCDEFgx:./%*-_ +,[]\n\u0661";

    private AddressTexts() {}

    static Arbitrary<String> any() {
        return Arbitraries.oneOf(ipv4(), ipv6(), edges());
    }

    /** Returns addresses next to where signs change and carries happen. */
    static Arbitrary<String> edges() {
        Arbitrary<String> half =
                Arbitraries.of("0:0:0:0", "0:0:0:1", "7fff:ffff:ffff:ffff", "8000:0:0:0", "ffff:ffff:ffff:ffff");
        Arbitrary<String> byte4 = Arbitraries.of("0", "127", "128", "255");
        return Arbitraries.oneOf(
                Combinators.combine(half, half).as((high, low) -> high + ":" + low),
                byte4.list().ofSize(4).map(numbers -> String.join(".", numbers)));
    }

    /** Returns texts that are IPv4 addresses but for the size or the form of one number. */
    static Arbitrary<String> nearlyIpv4() {
        Arbitrary<String> number =
                Arbitraries.of("0", "00", "01", "1", "10", "010", "255", "256", "260", "300", "1000", "");
        return number.list().ofMinSize(3).ofMaxSize(5).map(numbers -> String.join(".", numbers));
    }

    static Arbitrary<String> ipv4() {
        return Arbitraries.oneOf(
                        Arbitraries.of(0, 1, 10, 99, 100, 127, 255),
                        Arbitraries.integers().between(0, 255))
                .map(String::valueOf)
                .list()
                .ofSize(4)
                .map(numbers -> String.join(".", numbers));
    }

    static Arbitrary<String> ipv6() {
        Arbitrary<String> texts = Arbitraries.oneOf(wholeIpv6(), gappedIpv6(), mixedIpv6());
        return Combinators.combine(texts, Arbitraries.of(true, false))
                .as((text, upper) -> upper ? text.toUpperCase(Locale.ROOT) : text);
    }

    static Arbitrary<String> blocks() {
        Arbitrary<String> ipv4 = Combinators.combine(
                        ipv4(), Arbitraries.integers().between(0, 32))
                .as(AddressTexts::block);
        Arbitrary<String> ipv6 = Combinators.combine(
                        ipv6(), Arbitraries.integers().between(0, 128))
                .as(AddressTexts::block);
        return Arbitraries.oneOf(ipv4, ipv6);
    }

    /** Returns pairs of blocks that are often near each other: few distinct addresses, all prefix lengths. */
    static Arbitrary<String> nearBlocks() {
        Arbitrary<String> ipv4 = Combinators.combine(
                        Arbitraries.of(
                                "10.0.0.0", "10.0.0.1", "10.128.0.0", "10.0.255.255", "0.0.0.0", "255.255.255.255"),
                        Arbitraries.integers().between(0, 32))
                .as(AddressTexts::block);
        Arbitrary<String> ipv6 = Combinators.combine(
                        Arbitraries.of(
                                "::", "::1", "2001:db8::", "2001:db8:0:1::", "2001:db8::8000:0:0:0", "ffff::ffff"),
                        Arbitraries.integers().between(0, 128))
                .as(AddressTexts::block);
        return Arbitraries.oneOf(ipv4, ipv6);
    }

    private static String block(String address, int prefixLength) {
        return address + "/" + prefixLength;
    }

    private static Arbitrary<List<String>> groups(int smallest, int largest) {
        Arbitrary<String> group = Arbitraries.oneOf(
                Arbitraries.of("0", "0000", "1", "ffff", "0db8"),
                Arbitraries.integers().between(0, 0xffff).map(Integer::toHexString));
        return group.list().ofMinSize(smallest).ofMaxSize(largest);
    }

    private static Arbitrary<String> wholeIpv6() {
        return groups(8, 8).map(groups -> String.join(":", groups));
    }

    private static Arbitrary<String> gappedIpv6() {
        return Combinators.combine(groups(0, 7), Arbitraries.integers().between(0, 7))
                .as((groups, place) -> gapped(groups, Math.min(place, groups.size())));
    }

    private static String gapped(List<String> groups, int gap) {
        return groups.stream().limit(gap).collect(Collectors.joining(":"))
                + "::"
                + groups.stream().skip(gap).collect(Collectors.joining(":"));
    }

    private static Arbitrary<String> mixedIpv6() {
        Arbitrary<String> whole = groups(6, 6).map(groups -> String.join(":", groups) + ":");
        Arbitrary<String> gapped = groups(0, 5).map(groups -> gapped(groups, groups.size()));
        return Combinators.combine(Arbitraries.oneOf(whole, gapped, Arbitraries.of("::ffff:", "64:ff9b::")), ipv4())
                .as(String::concat);
    }
}
