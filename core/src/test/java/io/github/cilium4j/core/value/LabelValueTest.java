package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LabelValueTest {
    @Test
    void parse_values_arePrintedAsWritten() {
        assertPrintedAsWritten(LabelValue::parse, "", "web", "Web_1.2-x", "0", "a".repeat(63));
    }

    @Test
    void parse_notAValue_isRefused() {
        assertRefused(LabelValue::parse, " ", "-a", "a-", "a/b", "a:b", "a b", "ä", "a".repeat(64));
    }

    @Test
    void parse_withSlash_saysWhatToWrite() {
        assertThatThrownBy(() -> LabelValue.parse("a/b"))
                .hasMessage("\"a/b\" is not a label value. "
                        + "Write up to 63 letters, digits and inner - _ . characters, such as web, or nothing");
    }
}
