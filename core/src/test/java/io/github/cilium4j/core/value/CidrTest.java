package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import org.junit.jupiter.api.Test;

final class CidrTest {
    @Test
    void parse_canonicalTexts_arePrintedAsWritten() {
        assertPrintedAsWritten(
                Cidr::parse, "0.0.0.0/0", "10.0.0.0/8", "192.0.2.1/32", "::/0", "2001:db8::/32", "2001:db8::1/128");
    }

    @Test
    void parse_hostBits_areCleared() {
        assertThat(Cidr.parse("10.1.2.3/8")).hasToString("10.0.0.0/8").isEqualTo(Cidr.parse("10.0.0.0/8"));
        assertThat(Cidr.parse("2001:db8:ffff::1/33")).hasToString("2001:db8:8000::/33");
        assertThat(Cidr.parse("ffff::/0")).hasToString("::/0");
    }

    @Test
    void parse_notABlock_isRefused() {
        assertRefused(
                Cidr::parse,
                "",
                "/",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/08",
                "10.0.0.0/+8",
                "10.0.0.0/255.0.0.0",
                "10.0.0.0/8/8",
                "10.0.0.0 /8",
                "010.0.0.0/8",
                "::/129",
                "fe80::%eth0/64",
                "::/4294967296",
                "fe80::1%eth0/64");
    }

    @Test
    void parse_bareAddress_namesTheBlockOfThatAddress() {
        assertThatThrownBy(() -> Cidr.parse("2001:DB8::1"))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("\"2001:DB8::1\" is not a block of addresses. Write 2001:db8::1/128 for this one address");
    }

    @Test
    void of_prefixLengthOutsideTheFamily_isRefused() {
        IpAddress address = IpAddress.parse("10.0.0.0");

        assertThat(Cidr.of(address, 0)).hasToString("0.0.0.0/0");
        assertThatThrownBy(() -> Cidr.of(address, 33)).isInstanceOf(InvalidManifestException.class);
        assertThatThrownBy(() -> Cidr.of(address, -1)).isInstanceOf(InvalidManifestException.class);
    }

    @Test
    void isCanonical_onlyThePrintedForm_isTrue() {
        assertThat(Cidr.isCanonical("10.0.0.0/8")).isTrue();
        assertThat(Cidr.isCanonical("10.0.0.1/8")).isFalse();
        assertThat(Cidr.isCanonical("2001:DB8::/32")).isFalse();
        assertThat(Cidr.isCanonical("10.0.0.0")).isFalse();
    }

    @Test
    void contains_otherFamily_isFalse() {
        assertThat(Cidr.parse("0.0.0.0/0").contains(IpAddress.parse("::"))).isFalse();
        assertThat(Cidr.parse("::/0").contains(Cidr.parse("0.0.0.0/0"))).isFalse();
        assertThat(Cidr.parse("::/0").overlaps(Cidr.parse("0.0.0.0/0"))).isFalse();
    }

    @Test
    void contains_edges_areInside() {
        Cidr block = Cidr.parse("10.1.0.0/16");

        assertThat(block.first()).hasToString("10.1.0.0");
        assertThat(block.last()).hasToString("10.1.255.255");
        assertThat(block.contains(block.first())).isTrue();
        assertThat(block.contains(block.last())).isTrue();
        assertThat(block.contains(IpAddress.parse("10.2.0.0"))).isFalse();
        assertThat(block.contains(IpAddress.parse("10.0.255.255"))).isFalse();
    }

    @Test
    void overlaps_nestedBlocks_isTrueBothWays() {
        Cidr outer = Cidr.parse("10.0.0.0/8");
        Cidr inner = Cidr.parse("10.1.0.0/16");

        assertThat(outer.contains(inner)).isTrue();
        assertThat(inner.contains(outer)).isFalse();
        assertThat(outer.overlaps(inner)).isTrue();
        assertThat(inner.overlaps(outer)).isTrue();
        assertThat(inner.overlaps(Cidr.parse("10.2.0.0/16"))).isFalse();
    }

    @Test
    void toRange_ofABlock_spansIt() {
        assertThat(Cidr.parse("192.0.2.0/30").toRange()).hasToString("192.0.2.0-192.0.2.3");
    }

    @Test
    void compareTo_sameStart_putsTheLargerBlockFirst() {
        assertThat(Cidr.parse("10.0.0.0/8")).isLessThan(Cidr.parse("10.0.0.0/9"));
        assertThat(Cidr.parse("10.0.0.0/9")).isLessThan(Cidr.parse("11.0.0.0/8"));
    }
}
