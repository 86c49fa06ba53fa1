package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class IpAddressTest {
    @Test
    void parse_canonicalTexts_arePrintedAsWritten() {
        assertPrintedAsWritten(
                IpAddress::parse,
                "0.0.0.0",
                "255.255.255.255",
                "192.0.2.1",
                "::",
                "::1",
                "fe80::",
                "2001:db8::1",
                "2001:db8:1:1:1:1:1:1",
                "2001:db8:0:1:1:1:1:1",
                "2001:0:0:1::1",
                "2001:db8::1:0:0:1",
                "::ffff:192.0.2.1",
                "64:ff9b::c000:201");
    }

    @Test
    void parse_otherForms_areCanonicalised() {
        assertThat(IpAddress.parse("2001:DB8:0:0:0:0:0:1")).hasToString("2001:db8::1");
        assertThat(IpAddress.parse("0000::0001")).hasToString("::1");
        assertThat(IpAddress.parse("::ffff:c000:201")).hasToString("::ffff:192.0.2.1");
        assertThat(IpAddress.parse("64:ff9b::192.0.2.1")).hasToString("64:ff9b::c000:201");
        assertThat(IpAddress.parse("1:2:3:4:5:6:7::")).hasToString("1:2:3:4:5:6:7:0");
    }

    @Test
    void parse_notAnAddress_isRefused() {
        assertRefused(
                IpAddress::parse,
                "",
                " 1.2.3.4",
                "1.2.3.4 ",
                "010.0.0.1",
                "10.1",
                "1",
                "0x0a000001",
                "256.0.0.1",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.4.",
                "1..3.4",
                "10.0.0.*",
                "+1.2.3.4",
                "١.2.3.4",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4::5:6:7:8",
                ":1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:",
                "12345::",
                "g::",
                "fe80::1%eth0",
                "[::1]",
                "::1/64",
                "1.2.3.4::",
                "::1.2.3",
                "::1.2.3.4:5",
                "example.com",
                "1".repeat(5_000_000));
    }

    @Test
    void parse_notAnAddress_saysWhatToWrite() {
        assertThatThrownBy(() -> IpAddress.parse("10.1"))
                .hasMessage("\"10.1\" is not an IP address. Write an address such as 192.0.2.1 or 2001:db8::1");
    }

    @Test
    void isIpv4_mappedAddress_isIpv6() {
        assertThat(IpAddress.parse("192.0.2.1").isIpv4()).isTrue();
        assertThat(IpAddress.parse("::ffff:192.0.2.1").isIpv4()).isFalse();
        assertThat(IpAddress.parse("::ffff:192.0.2.1")).isNotEqualTo(IpAddress.parse("192.0.2.1"));
    }

    @Test
    void length_ofEachFamily_isItsBits() {
        assertThat(IpAddress.parse("192.0.2.1").length()).isEqualTo(32);
        assertThat(IpAddress.parse("::").length()).isEqualTo(128);
    }

    @Test
    void compareTo_highAddresses_areUnsigned() {
        assertThat(IpAddress.parse("255.0.0.0")).isGreaterThan(IpAddress.parse("10.0.0.0"));
        assertThat(IpAddress.parse("ff02::1")).isGreaterThan(IpAddress.parse("2001:db8::1"));
        assertThat(IpAddress.parse("::ffff:ffff:ffff:ffff")).isGreaterThan(IpAddress.parse("::1"));
        assertThat(IpAddress.parse("::")).isGreaterThan(IpAddress.parse("255.255.255.255"));
    }

    @Test
    void next_acrossGroups_carries() {
        assertThat(IpAddress.parse("10.0.0.255").next()).contains(IpAddress.parse("10.0.1.0"));
        assertThat(IpAddress.parse("::ffff:ffff:ffff:ffff").next()).contains(IpAddress.parse("0:0:0:1::"));
    }

    @Test
    void next_lastAddress_isNothing() {
        assertThat(IpAddress.parse("255.255.255.255").next()).isEmpty();
        assertThat(IpAddress.parse("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff").next())
                .isEmpty();
    }

    @Test
    void previous_firstAddress_isNothing() {
        assertThat(IpAddress.parse("0.0.0.0").previous()).isEmpty();
        assertThat(IpAddress.parse("::").previous()).isEmpty();
        assertThat(IpAddress.parse("0:0:0:1::").previous()).contains(IpAddress.parse("::ffff:ffff:ffff:ffff"));
    }
}
