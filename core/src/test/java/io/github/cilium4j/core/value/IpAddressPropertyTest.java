package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.IPAddress;
import java.math.BigInteger;
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
final class IpAddressPropertyTest {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void parse_validText_printsAsTheLibrary(@ForAll("addresses") String text) {
        assertThat(IpAddress.parse(text)).hasToString(ReferenceAddresses.canonical(ReferenceAddresses.address(text)));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void parse_anyText_isReadAsByTheLibrary(@ForAll("nearlyAddresses") String text) {
        Optional<IPAddress> expected = ReferenceAddresses.findAddress(text);

        assertThat(IpAddress.find(text).map(IpAddress::toString))
                .isEqualTo(expected.map(ReferenceAddresses::canonical));
        Mix.assertBoth(expected.isPresent(), 10);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void parse_printedText_isEqual(@ForAll("addresses") String text) {
        IpAddress address = IpAddress.parse(text);

        assertThat(IpAddress.parse(address.toString())).isEqualTo(address).hasSameHashCodeAs(address);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void compareTo_sameFamily_isNumeric(@ForAll("addresses") String a, @ForAll("addresses") String b) {
        IPAddress left = ReferenceAddresses.address(a);
        IPAddress right = ReferenceAddresses.address(b);
        int expected =
                left.isIPv4() == right.isIPv4() ? left.getValue().compareTo(right.getValue()) : left.isIPv4() ? -1 : 1;

        assertThat(Integer.signum(IpAddress.parse(a).compareTo(IpAddress.parse(b))))
                .isEqualTo(expected);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void next_ofAnAddress_isOneMore(@ForAll("addresses") String text) {
        IpAddress address = IpAddress.parse(text);

        address.next().ifPresent(next -> {
            assertThat(number(next)).isEqualTo(number(address).add(BigInteger.ONE));
            assertThat(next.previous()).contains(address);
        });
    }

    private static BigInteger number(IpAddress address) {
        return ReferenceAddresses.address(address.toString()).getValue();
    }

    @Provide
    Arbitrary<String> addresses() {
        return AddressTexts.any();
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        return Mutations.of(Arbitraries.oneOf(AddressTexts.any(), AddressTexts.nearlyIpv4()), AddressTexts.CHARACTERS);
    }
}
