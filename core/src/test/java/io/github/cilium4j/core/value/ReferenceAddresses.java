package io.github.cilium4j.core.value;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.ipv6.IPv6Address;
import java.util.Optional;

/** The answers of an independent library, with every lenient form switched off. */
final class ReferenceAddresses {
    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .allowMask(false)
            .allowPrefixOnly(false)
            .setRangeOptions(RangeParameters.NO_RANGE)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowLeadingZeros(false)
            .allowUnlimitedLeadingZeros(false)
            .allowPrefixesBeyondAddressSize(false)
            .allowBinary(false)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .allowBase85(false)
            .allowBinary(false)
            .allowUnlimitedLeadingZeros(false)
            .allowPrefixesBeyondAddressSize(false)
            .getEmbeddedIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowLeadingZeros(false)
            .getEmbeddedIPv4AddressParentBuilder()
            .getParentBuilder()
            .toParams();

    private ReferenceAddresses() {}

    /** Returns what the library reads in a text: an address, or a block with its prefix length. */
    static Optional<IPAddress> find(String text) {
        // The library strips blanks around a text and has no switch for it.
        return text.equals(text.strip())
                ? Optional.ofNullable(new IPAddressString(text, STRICT).getAddress())
                : Optional.empty();
    }

    static Optional<IPAddress> findAddress(String text) {
        return find(text).filter(address -> !address.isPrefixed());
    }

    static Optional<IPAddress> findBlock(String text) {
        // The library's own switch for this refuses /0 as well.
        boolean leadingZero = text.matches("(?s).*/0.+");
        return leadingZero
                ? Optional.empty()
                : find(text).filter(IPAddress::isPrefixed).map(IPAddress::toPrefixBlock);
    }

    static IPAddress address(String text) {
        return findAddress(text).orElseThrow();
    }

    static IPAddress block(String text) {
        return findBlock(text).orElseThrow();
    }

    /** Returns the canonical text; the library has no mixed form by default for {@code ::ffff:0:0/96}. */
    static String canonical(IPAddress address) {
        IPAddress lower = address.getLower().withoutPrefixLength();
        if (lower.isIPv6() && lower.toIPv6().isIPv4Mapped()) {
            IPv6Address mapped = lower.toIPv6();
            return "::ffff:" + mapped.getEmbeddedIPv4Address().toCanonicalString();
        }
        return lower.toCanonicalString();
    }
}
