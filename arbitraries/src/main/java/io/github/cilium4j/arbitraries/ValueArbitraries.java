package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.value.Asn;
import io.github.cilium4j.core.value.DnsLabel;
import io.github.cilium4j.core.value.DnsName;
import io.github.cilium4j.core.value.IntOrString;
import io.github.cilium4j.core.value.LabelKey;
import io.github.cilium4j.core.value.LabelValue;
import io.github.cilium4j.core.value.PortNumber;
import io.github.cilium4j.core.value.PromDuration;
import io.github.cilium4j.core.value.Quantity;
import io.github.cilium4j.core.value.Re2Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Values with a grammar that are no addresses; those are in {@link AddressArbitraries}.
 *
 * @since 0.1.0
 */
public final class ValueArbitraries {
    private static final int LONGEST_YEARS = 200;

    private ValueArbitraries() {}

    /** Returns every number of a port. */
    public static Arbitrary<PortNumber> portNumbers() {
        return Arbitraries.integers().between(PortNumber.MIN, PortNumber.MAX).map(PortNumber::of);
    }

    /** Returns every number of an autonomous system. */
    public static Arbitrary<Asn> asns() {
        return Arbitraries.longs().between(0, Asn.MAX).map(Asn::of);
    }

    /** Returns labels of DNS names, also those that YAML could take for something else. */
    public static Arbitrary<DnsLabel> dnsLabels() {
        return TextArbitraries.names().map(DnsLabel::parse);
    }

    /** Returns names of one to four labels. */
    public static Arbitrary<DnsName> dnsNames() {
        return TextArbitraries.names()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(labels -> String.join(".", labels))
                .filter(DnsName::isValid)
                .map(DnsName::parse);
    }

    /** Returns keys of labels, with and without a prefix. */
    public static Arbitrary<LabelKey> labelKeys() {
        return TextArbitraries.labelKeys().map(LabelKey::parse);
    }

    /** Returns values of labels, the empty one included. */
    public static Arbitrary<LabelValue> labelValues() {
        return TextArbitraries.labelValues().map(LabelValue::parse);
    }

    /** Returns amounts with and without sign, fraction and unit. */
    public static Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        Arbitraries.of("", "-", "+"),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.of("", ".", ".5", ".250"),
                        Arbitraries.of("", "n", "u", "m", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti", "e3", "E-2"))
                .as((sign, number, fraction, unit) -> Quantity.parse(sign + number + fraction + unit));
    }

    /** Returns durations of zero, one and several units. */
    public static Arbitrary<PromDuration> promDurations() {
        Arbitrary<String> units = Arbitraries.of("y", "w", "d", "h", "m", "s", "ms");
        Arbitrary<String> single = Combinators.combine(Arbitraries.integers().between(0, LONGEST_YEARS), units)
                .as((number, unit) -> number + unit);
        return Arbitraries.oneOf(single, Arbitraries.of("0", "1h30m", "1y2w3d4h5m6s7ms", "60s", "1m0s"))
                .map(PromDuration::parse);
    }

    /** Returns patterns as people write them for interfaces, paths and labels. */
    public static Arbitrary<Re2Pattern> re2Patterns() {
        Arbitrary<String> literals = TextArbitraries.words();
        Arbitrary<String> forms = Arbitraries.of("%s", "^%s$", "^%s[0-9]+$", "/%s(/.*)?", "(?i)%s|b", "%s{2,4}", "");
        return Combinators.combine(forms, literals).as(String::formatted).map(Re2Pattern::parse);
    }

    /** Returns numbers, and texts of any kind. */
    public static Arbitrary<IntOrString> intOrStrings() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(IntOrString::of),
                TextArbitraries.texts().map(IntOrString::of));
    }
}
