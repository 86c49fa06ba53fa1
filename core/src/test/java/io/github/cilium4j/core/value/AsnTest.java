package io.github.cilium4j.core.value;

import static io.github.cilium4j.core.value.Refusals.assertPrintedAsWritten;
import static io.github.cilium4j.core.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import org.junit.jupiter.api.Test;

final class AsnTest {
    @Test
    void parse_numbers_arePrintedAsWritten() {
        assertPrintedAsWritten(Asn::parse, "0", "64512", "4294967295");
    }

    @Test
    void parse_notANumber_isRefused() {
        assertRefused(Asn::parse, "", "4294967296", "-1", "064512", "1.10", "AS64512", "99999999999999999999");
    }

    @Test
    void of_outsideTheRange_saysWhatToWrite() {
        assertThatThrownBy(() -> Asn.of(4_294_967_296L))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("\"4294967296\" is not an autonomous system number. "
                        + "Write a whole number from 0 to 4294967295, such as 64512");
        assertThatThrownBy(() -> Asn.of(-1)).isInstanceOf(InvalidManifestException.class);
    }

    @Test
    void compareTo_numbersAboveInt_isUnsigned() {
        assertThat(Asn.of(4_294_967_295L)).isGreaterThan(Asn.of(64_512));
        assertThat(Asn.of(4_294_967_295L).value()).isEqualTo(4_294_967_295L);
    }
}
