package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class DnsNameTest {
    @Test
    void parse_names_arePrintedAsWritten() {
        assertPrintedAsWritten(
                DnsName::parse, "a", "0", "api.example.com", "a-b.c--d", "a".repeat(253), "a.".repeat(126) + "a");
    }

    @Test
    void parse_notAName_isRefused() {
        assertRefused(
                DnsName::parse,
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "-a",
                "a-",
                "a.-b",
                "A",
                "a_b",
                "*.example.com",
                "ä",
                "a b",
                "a\n",
                "a".repeat(254));
    }

    @Test
    void parse_upperCase_saysWhatToWrite() {
        assertThatThrownBy(() -> DnsName.parse("Example.com"))
                .hasMessage("\"Example.com\" is not a DNS name. "
                        + "Write up to 253 lowercase letters, digits, inner hyphens and dots, such as api.example.com");
    }

    @Test
    void equals_labelWithTheSameText_differs() {
        assertThat(DnsName.parse("a")).isNotEqualTo(DnsLabel.parse("a"));
        assertThat(DnsName.parse("a")).isLessThan(DnsName.parse("b"));
    }
}
