package io.github.cilium4j.model.cilium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PortTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "00, 0",
        "80, 80",
        "65535, 65535",
        "010, 8",
        "0_7, 7",
        "1_000, 1000",
        "0x0000000000000050, 80",
        "0X_50, 80",
        "0o_17, 15",
        "0b0000000000000101, 5"
    })
    void number_asGoReadsIt_returnsIt(String text, int number) {
        assertThat(PortText.number(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "+1", "65536", "080", "1__0", "_1", "1_", "0x", "0x50", "0o10", "http", "8 0", "٣"})
    void number_nameOrGarbage_isEmpty(String text) {
        assertThat(PortText.number(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0x50", "a", "1a", "dns-tcp", "a-1-b", "fifteen-letters"})
    void isName_serviceName_isTrue(String text) {
        assertThat(PortText.isName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80", "-a", "a-", "a--b", "a_b", "sixteen-letters1", "ä"})
    void isName_other_isFalse(String text) {
        assertThat(PortText.isName(text)).isFalse();
    }
}
