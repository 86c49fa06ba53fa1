package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class DnsLabelTest {
    @Test
    void parse_labels_arePrintedAsWritten() {
        assertPrintedAsWritten(DnsLabel::parse, "a", "0", "shop-1", "a--b", "a".repeat(63));
    }

    @Test
    void parse_notALabel_isRefused() {
        assertRefused(DnsLabel::parse, "", "a.b", "-a", "a-", "A", "a_b", "ß", " a", "a".repeat(64));
    }

    @Test
    void parse_twoLabels_saysWhatToWrite() {
        assertThatThrownBy(() -> DnsLabel.parse("a.b"))
                .hasMessage("\"a.b\" is not a DNS label. "
                        + "Write up to 63 lowercase letters, digits and inner hyphens, such as shop-1");
    }
}
