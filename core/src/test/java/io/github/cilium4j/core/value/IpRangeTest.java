package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import org.junit.jupiter.api.Test;

final class IpRangeTest {
    @Test
    void parse_canonicalTexts_arePrintedAsWritten() {
        assertPrintedAsWritten(
                IpRange::parse, "192.0.2.10-192.0.2.20", "192.0.2.1-192.0.2.1", "2001:db8::1-2001:db8::ff");
    }

    @Test
    void parse_notARange_isRefused() {
        assertRefused(
                IpRange::parse,
                "",
                "-",
                "192.0.2.1",
                "192.0.2.1-",
                "-192.0.2.1",
                "192.0.2.1 - 192.0.2.2",
                "192.0.2.1-192.0.2.2-192.0.2.3",
                "192.0.2.1-5",
                "192.0.2.0/24-192.0.3.0/24");
    }

    @Test
    void parse_backwards_isTurnedRoundInTheFix() {
        assertThatThrownBy(() -> IpRange.parse("192.0.2.20-192.0.2.10"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("\"192.0.2.20-192.0.2.10\" ends before it starts. Write 192.0.2.10-192.0.2.20");
    }

    @Test
    void parse_twoFamilies_isRefused() {
        assertThatThrownBy(() -> IpRange.parse("192.0.2.20-2001:db8::1"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("\"192.0.2.20-2001:db8::1\" mixes IPv4 and IPv6. Write two addresses of one family");
    }

    @Test
    void contains_edges_areInside() {
        IpRange range = IpRange.parse("192.0.2.10-192.0.2.20");

        assertThat(range.contains(IpAddress.parse("192.0.2.10"))).isTrue();
        assertThat(range.contains(IpAddress.parse("192.0.2.20"))).isTrue();
        assertThat(range.contains(IpAddress.parse("192.0.2.9"))).isFalse();
        assertThat(range.contains(IpAddress.parse("192.0.2.21"))).isFalse();
        assertThat(range.contains(IpAddress.parse("::ffff:192.0.2.15"))).isFalse();
        assertThat(range.contains(range)).isTrue();
    }

    @Test
    void overlaps_sharedEdge_isTrue() {
        IpRange range = IpRange.parse("192.0.2.10-192.0.2.20");

        assertThat(range.overlaps(IpRange.parse("192.0.2.20-192.0.2.30"))).isTrue();
        assertThat(range.overlaps(IpRange.parse("192.0.2.0-192.0.2.10"))).isTrue();
        assertThat(range.overlaps(IpRange.parse("192.0.2.21-192.0.2.30"))).isFalse();
        assertThat(range.overlaps(IpRange.parse("::-ffff::"))).isFalse();
    }

    @Test
    void compareTo_sameStart_comparesTheEnd() {
        assertThat(IpRange.parse("192.0.2.1-192.0.2.2")).isLessThan(IpRange.parse("192.0.2.1-192.0.2.3"));
        assertThat(IpRange.parse("192.0.2.1-192.0.2.3")).isLessThan(IpRange.parse("192.0.2.2-192.0.2.2"));
    }
}
