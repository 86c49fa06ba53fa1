package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import org.junit.jupiter.api.Test;

final class PortNumberTest {
    @Test
    void parse_ports_arePrintedAsWritten() {
        assertPrintedAsWritten(PortNumber::parse, "1", "80", "65535");
    }

    @Test
    void parse_notAPort_isRefused() {
        assertRefused(PortNumber::parse, "", "0", "65536", "-1", "+80", "080", "0x50", "80.0", "http", "99999999999");
    }

    @Test
    void of_outsideTheRange_saysWhatToWrite() {
        assertThat(PortNumber.of(8080).value()).isEqualTo(8080);
        assertThatThrownBy(() -> PortNumber.of(0))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("\"0\" is not a port number. Write a whole number from 1 to 65535, such as 8080");
        assertThatThrownBy(() -> PortNumber.of(65_536)).isInstanceOf(InvalidManifestException.class);
    }

    @Test
    void compareTo_ports_isNumeric() {
        assertThat(PortNumber.of(80)).isLessThan(PortNumber.of(443));
    }
}
