package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressSeqRange;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@StatisticsReport(StatisticsReportMode.OFF)
final class IpRangePropertyTest {
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void parse_anyText_isReadAsByTheLibrary(@ForAll("nearlyRanges") String text) {
        Optional<String> expected = expected(text);

        assertThat(find(text)).isEqualTo(expected);
        Mix.assertBoth(expected.isPresent(), 10);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void parse_printedText_isEqual(@ForAll("near") IpRange range) {
        assertThat(IpRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void containsAndOverlaps_twoRanges_areThoseOfTheLibrary(@ForAll("near") IpRange a, @ForAll("near") IpRange b) {
        assertThat(a.contains(b)).isEqualTo(reference(a).contains(reference(b)));
        assertThat(a.overlaps(b)).isEqualTo(reference(a).overlaps(reference(b)));
        assertThat(a.contains(b.first()))
                .isEqualTo(reference(a)
                        .contains(ReferenceAddresses.address(b.first().toString())));
        Mix.assertBoth(a.overlaps(b), 10);
    }

    private static Optional<String> find(String text) {
        try {
            return Optional.of(IpRange.parse(text).toString());
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> expected(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<IPAddress> first = ReferenceAddresses.findAddress(ends[0]);
        Optional<IPAddress> last = ReferenceAddresses.findAddress(ends[1]);
        return first.isPresent()
                        && last.isPresent()
                        && first.get().isIPv4() == last.get().isIPv4()
                        && first.get().getValue().compareTo(last.get().getValue()) <= 0
                ? Optional.of(
                        ReferenceAddresses.canonical(first.get()) + "-" + ReferenceAddresses.canonical(last.get()))
                : Optional.empty();
    }

    private static IPAddressSeqRange reference(IpRange range) {
        return ReferenceAddresses.address(range.first().toString())
                .spanWithRange(ReferenceAddresses.address(range.last().toString()));
    }

    @Provide
    Arbitrary<IpRange> near() {
        Arbitrary<String> ipv4 = Arbitraries.integers().between(250, 260).map(i -> "10.0." + i / 256 + "." + i % 256);
        Arbitrary<String> ipv6 = Arbitraries.integers()
                .between(65_530, 65_540)
                .map(i -> "::" + i / 65_536 + ":" + Integer.toHexString(i % 65_536));
        return Arbitraries.oneOf(ordered(ipv4), ordered(ipv6));
    }

    private static Arbitrary<IpRange> ordered(Arbitrary<String> texts) {
        return Combinators.combine(texts.map(IpAddress::parse), texts.map(IpAddress::parse))
                .as((a, b) -> a.compareTo(b) <= 0 ? IpRange.of(a, b) : IpRange.of(b, a));
    }

    @Provide
    Arbitrary<String> nearlyRanges() {
        Arbitrary<String> ipv4 =
                Combinators.combine(AddressTexts.ipv4(), AddressTexts.ipv4()).as((a, b) -> a + "-" + b);
        Arbitrary<String> ipv6 =
                Combinators.combine(AddressTexts.ipv6(), AddressTexts.ipv6()).as((a, b) -> a + "-" + b);
        Arbitrary<String> both =
                Combinators.combine(AddressTexts.any(), AddressTexts.any()).as((a, b) -> a + "-" + b);
        return Mutations.of(Arbitraries.oneOf(ipv4, ipv6, both), AddressTexts.CHARACTERS);
    }
}
