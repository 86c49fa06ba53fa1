package io.github.cilium4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotedTest {
    @Test
    void of_plainText_staysAsItIs() {
        assertThat(Quoted.of("^eth\\d+ \"x\" äß 😀")).isEqualTo("\"^eth\\d+ \"x\" äß 😀\"");
    }

    @Test
    void of_hiddenCharacters_areEscaped() {
        assertThat(Quoted.of("a\nb\u0000c\u2028d\u202Ee\ud800f"))
                .isEqualTo("\"a\\u000ab\\u0000c\\u2028d\\u202ee\\ud800f\"");
    }

    @Test
    void of_longText_isCutBetweenCharacters() {
        assertThat(Quoted.of("😀".repeat(121))).isEqualTo("\"" + "😀".repeat(120) + "...\"");
        assertThat(Quoted.of("😀".repeat(120))).isEqualTo("\"" + "😀".repeat(120) + "\"");
    }
}
