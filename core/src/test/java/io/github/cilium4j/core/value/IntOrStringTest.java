package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IntOrStringTest {
    @Test
    void of_number_isNoText() {
        assertThat(IntOrString.of(80).number()).contains(80);
        assertThat(IntOrString.of(80).text()).isEmpty();
        assertThat(IntOrString.of(80)).hasToString("80");
    }

    @Test
    void of_digits_isATextAndDiffersFromTheNumber() {
        assertThat(IntOrString.of("80").text()).contains("80");
        assertThat(IntOrString.of("80").number()).isEmpty();
        assertThat(IntOrString.of("80")).isNotEqualTo(IntOrString.of(80)).isEqualTo(IntOrString.of("80"));
    }
}
