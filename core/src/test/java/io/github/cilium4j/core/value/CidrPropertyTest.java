package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import io.github.cilium4j.core.InvalidManifestException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@StatisticsReport(StatisticsReportMode.OFF)
final class CidrPropertyTest {
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void parse_anyText_isReadAsByTheLibrary(@ForAll("nearlyBlocks") String text) {
        Optional<String> expected = ReferenceAddresses.findBlock(text).map(CidrPropertyTest::canonical);

        assertThat(find(text)).isEqualTo(expected);
        assertThat(Cidr.isCanonical(text))
                .isEqualTo(expected.filter(text::equals).isPresent());
        Mix.assertBoth(expected.isPresent(), 10);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void parse_printedText_isEqual(@ForAll("blocks") String text) {
        Cidr block = Cidr.parse(text);

        assertThat(Cidr.parse(block.toString())).isEqualTo(block).hasSameHashCodeAs(block);
        assertThat(Cidr.isCanonical(block.toString())).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void firstAndLast_ofABlock_areThoseOfTheLibrary(@ForAll("blocks") String text) {
        IPAddress expected = ReferenceAddresses.block(text);

        assertThat(Cidr.parse(text).first()).hasToString(ReferenceAddresses.canonical(expected.getLower()));
        assertThat(Cidr.parse(text).last()).hasToString(ReferenceAddresses.canonical(expected.getUpper()));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void containsAndOverlaps_twoBlocks_areThoseOfTheLibrary(@ForAll("near") String a, @ForAll("near") String b) {
        IPAddress left = ReferenceAddresses.block(a);
        IPAddress right = ReferenceAddresses.block(b);

        assertThat(Cidr.parse(a).contains(Cidr.parse(b))).isEqualTo(left.contains(right));
        assertThat(Cidr.parse(a).overlaps(Cidr.parse(b))).isEqualTo(left.overlaps(right));
        Mix.assertBoth(left.overlaps(right), 10);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void contains_anAddress_isThatOfTheLibrary(@ForAll("near") String block, @ForAll("near") String other) {
        IpAddress address = Cidr.parse(other).last();
        boolean expected = ReferenceAddresses.block(block).contains(ReferenceAddresses.address(address.toString()));

        assertThat(Cidr.parse(block).contains(address)).isEqualTo(expected);
        assertThat(Cidr.parse(block).toRange().contains(address)).isEqualTo(expected);
    }

    private static Optional<String> find(String text) {
        try {
            return Optional.of(Cidr.parse(text).toString());
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    private static String canonical(IPAddress block) {
        return ReferenceAddresses.canonical(block) + "/" + block.getNetworkPrefixLength();
    }

    @Provide
    Arbitrary<String> blocks() {
        return AddressTexts.blocks();
    }

    @Provide
    Arbitrary<String> near() {
        return AddressTexts.nearBlocks();
    }

    @Provide
    Arbitrary<String> nearlyBlocks() {
        return Mutations.of(
                Arbitraries.oneOf(AddressTexts.blocks(), AddressTexts.blocks(), AddressTexts.any()),
                AddressTexts.CHARACTERS);
    }
}
