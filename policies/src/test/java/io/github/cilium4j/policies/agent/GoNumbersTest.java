package io.github.cilium4j.policies.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.YamlScalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "80.0", "8e1", "0777"})
    void isBetween_wholeNumber_isTrue(String text) {
        assertThat(GoNumbers.isBetween(YamlScalar.plain(text), -10, 1_000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001",
                "-11",
                "1.5",
                "1e300",
                ".nan",
                ".inf",
                "-.inf",
                "true",
                "a",
                "99999999999999999999",
                "null"
            })
    void isBetween_anythingElse_isFalse(String text) {
        assertThat(GoNumbers.isBetween(YamlScalar.plain(text), -10, 1_000)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "18446744073709551615"})
    void isUnsigned64_ofTheRange_isTrue(String text) {
        assertThat(GoNumbers.isUnsigned64(YamlScalar.plain(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "18446744073709551616", "x"})
    void isUnsigned64_outside_isFalse(String text) {
        assertThat(GoNumbers.isUnsigned64(YamlScalar.plain(text))).isFalse();
    }
}
