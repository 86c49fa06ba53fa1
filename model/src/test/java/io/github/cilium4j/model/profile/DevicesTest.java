package io.github.cilium4j.model.profile;

import static io.github.cilium4j.model.profile.InterfaceMatch.Outcome.CANNOT_TELL;
import static io.github.cilium4j.model.profile.InterfaceMatch.Outcome.MATCHES;
import static io.github.cilium4j.model.profile.InterfaceMatch.Outcome.MATCHES_NO_WHOLE_NAME;
import static io.github.cilium4j.model.profile.InterfaceMatch.Outcome.MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.model.profile.InterfaceMatch.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DevicesTest {
    @ParameterizedTest
    @CsvSource({
        "eth0, eth0, MATCHES",
        "eth1, eth0, MISMATCH",
        "eth1, eth0 eth1, MATCHES",
        "eth1, eth10, MATCHES_NO_WHOLE_NAME",
        "eth1, eth10 eth1, MATCHES",
        "th, eth0, MATCHES_NO_WHOLE_NAME",
        "'', eth0, MATCHES_NO_WHOLE_NAME",
        "ETH0, eth0, MISMATCH",
        "0, eth0 eth1, MATCHES_NO_WHOLE_NAME",
    })
    void match_literalAndNames_looksAnywhereInTheName(String pattern, String devices, Outcome outcome) {
        assertThat(Devices.parse(devices).match(pattern).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "^eth0$, eth0, MATCHES",
        "^eth1$, eth10, MISMATCH",
        "eth[0-9]+, eth0, MATCHES",
        "eth[0-9]+, ens3 eth7, MATCHES",
        "^en, eth0, MISMATCH",
        "eth+, eth0, MATCHES",
        "eth0.100, eth0.100, MATCHES",
        "eth0.100, eth0x100, MATCHES",
        "eth0\\.100, eth0x100, MISMATCH",
        "(?i)ETH, eth0, MATCHES",
        ".*, eth0, MATCHES",
        "^$, eth0, MISMATCH",
        "eth1|eth2, eth0 eth2, MATCHES",
    })
    void match_patternAndNames_asRe2(String pattern, String devices, Outcome outcome) {
        assertThat(Devices.parse(devices).match(pattern).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "eth1, eth+, MATCHES",
        "eth, eth+, MATCHES",
        "eth1, eth++, MATCHES",
        "et, eth+, MATCHES_NO_WHOLE_NAME",
        "th, eth+, MATCHES_NO_WHOLE_NAME",
        "'', eth+, MATCHES_NO_WHOLE_NAME",
        "1, eth+, MISMATCH",
        "th0, eth+, MISMATCH",
        "ens3, eth+, MISMATCH",
        "veth1, eth+, MISMATCH",
        "ens3, +, MATCHES",
        "'', +, MATCHES_NO_WHOLE_NAME",
        "^eth1$, eth+, CANNOT_TELL",
        "^ens, eth+, CANNOT_TELL",
        "eth0.100, eth0.+, CANNOT_TELL",
    })
    void match_prefix_takesLiteralsThatItCovers(String pattern, String devices, Outcome outcome) {
        assertThat(Devices.parse(devices).match(pattern).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "^eth0$, ens+ eth0, MATCHES",
        "^eth0$, eth0 ens+, MATCHES",
        "^eth1$, ens+ eth0, CANNOT_TELL",
        "eth1, eth10 eth+, MATCHES",
        "eth1, ens+ eth10, MATCHES_NO_WHOLE_NAME",
        "eth1, ens+ bond0, MISMATCH",
    })
    void match_namesAndPrefixes_bestAnswerWins(String pattern, String devices, Outcome outcome) {
        assertThat(Devices.parse(devices).match(pattern).outcome()).isEqualTo(outcome);
    }

    @Test
    void match_detectedDevices_cannotTell() {
        assertThat(Devices.autoDetected().match("eth0"))
                .isEqualTo(new InterfaceMatch(CANNOT_TELL, "the agents detect their devices"));
        assertThat(Devices.autoDetected().match("").outcome()).isEqualTo(CANNOT_TELL);
    }

    @Test
    void match_detectedBesides_isNeverAMismatch() {
        Devices devices = Devices.of("eth10").plusDetected();

        assertThat(devices.match("ens3").outcome()).isEqualTo(CANNOT_TELL);
        assertThat(devices.match("eth1").outcome()).isEqualTo(MATCHES);
        assertThat(devices.match("eth10").outcome()).isEqualTo(MATCHES);
        assertThat(Devices.of("eth+").plusDetected().match("^eth").outcome()).isEqualTo(CANNOT_TELL);
    }

    @Test
    void match_saysWhy() {
        assertThat(Devices.of("eth0", "eth+").match("ens3").reason()).isEqualTo("not found in eth0 eth+");
        assertThat(Devices.of("bond0", "eth10").match("eth1").reason()).isEqualTo("found in eth10");
        assertThat(Devices.of("eth+").match("eth1").reason()).isEqualTo("eth+ covers a device of this name");
        assertThat(Devices.of("eth+").match("^eth1").reason())
                .isEqualTo("eth+ stands for devices whose names are not known");
    }

    @Test
    void match_noPattern_refuses() {
        assertThatThrownBy(() -> Devices.of("eth0").match("eth["))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessageContaining("\"eth[\" is not an RE2 pattern");
        assertThatThrownBy(() -> Devices.of("eth0").match("(?=eth)")).isInstanceOf(InvalidManifestException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'eth0 eth1', 'eth0|eth1'",
        "'  eth0\teth1 ', 'eth0|eth1'",
        "'eth0,eth1', 'eth0|eth1'",
        "'eth0, eth1', 'eth0| eth1'",
        "'eth0,', 'eth0|'",
        "eth+, eth+",
    })
    void parse_separators_asTheAgentReadsThem(String text, String entries) {
        assertThat(String.join("|", Devices.parse(text).entries())).isEqualTo(entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void parse_nothing_isDetected(String text) {
        assertThat(Devices.parse(text)).isEqualTo(Devices.autoDetected()).isEqualTo(Devices.of());
    }

    @Test
    void parse_impossibleNames_matchNothing() {
        Devices devices = Devices.parse("eth0, eth1");

        assertThat(devices.match("eth1").outcome()).isEqualTo(MISMATCH);
        assertThat(devices.match("").outcome()).isEqualTo(MATCHES_NO_WHOLE_NAME);
        assertThat(devices.suspects()).containsExactly(" eth1");
        assertThat(Devices.parse(",").match("").outcome()).isEqualTo(MISMATCH);
        assertThat(Devices.parse("enp[0-9]+").suspects()).containsExactly("enp[0-9]+");
        assertThat(Devices.parse("eth0 eth+ eth0.100 +").suspects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "eth 0",
                "eth0,eth1",
                "eth/0",
                "eth:0",
                ".",
                "..",
                "abcdefghijklmnop",
                "abcdefghijklmnop+"
            })
    void of_noDeviceName_refuses(String entry) {
        assertThatThrownBy(() -> Devices.of("eth0", entry))
                .isInstanceOf(InvalidManifestException.class)
                .hasMessage("devices: \"" + entry
                        + "\" is no name of a network device. Write one name for each entry, such as"
                        + " eth0, or a prefix such as eth+");
    }

    @Test
    void of_longestName_isTaken() {
        assertThat(Devices.of("abcdefghijklmno", "abcdefghijklmno+").entries()).hasSize(2);
    }

    @Test
    void isName_asTheKernelTakesIt() {
        assertThat(Devices.isName("eth0.100")).isTrue();
        assertThat(Devices.isName("abcdefghijklmno")).isTrue();
        assertThat(List.of("", "eth+", "eth 0", "a,b", "a/b", "..", "abcdefghijklmnop"))
                .noneMatch(Devices::isName);
    }

    @Test
    void toString_asTheSettingWritesIt() {
        assertThat(Devices.of("eth0", "eth+")).hasToString("eth0 eth+");
        assertThat(Devices.autoDetected()).hasToString("(detected)");
        assertThat(Devices.of("eth0").plusDetected()).hasToString("eth0 (and detected)");
    }

    @Test
    void equals_sameEntriesInSameOrder() {
        assertThat(Devices.of("eth0", "eth1"))
                .isEqualTo(Devices.parse("eth0 eth1"))
                .hasSameHashCodeAs(Devices.parse("eth0,eth1"))
                .isNotEqualTo(Devices.of("eth1", "eth0"))
                .isNotEqualTo(Devices.of("eth0", "eth1").plusDetected());
    }
}
