package io.github.cilium4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LongLinesTest {
    private static final String LONG = "x".repeat(LongLines.MAX_LENGTH + 2);

    @Test
    void find_longLine_returnsItsStart() {
        assertThat(LongLines.find("a: 1\n# " + LONG + "\n")).hasValue(5);
        assertThat(LongLines.find("{\"a\": 1, \"b\": \"" + LONG + "\"}")).hasValue(0);
        assertThat(LongLines.find("{\"a\": 1} # " + "y ".repeat(LongLines.MAX_LENGTH)))
                .hasValue(0);
    }

    @Test
    void find_shortLinesOrJsonOfShortTokens_findsNothing() {
        assertThat(LongLines.find("a: 1\n".repeat(LongLines.MAX_LENGTH))).isEmpty();
        assertThat(LongLines.find("[" + "\"abc\",".repeat(LongLines.MAX_LENGTH) + "\"d\"]"))
                .isEmpty();
    }

    @Test
    void read_longLine_isRefusedAtOnce() {
        assertThat(YamlReader.read("f.yaml", "a: 1\n# " + LONG).findings())
                .extracting(f -> f.render())
                .containsExactly("f.yaml:2:1: ERROR YAML-009: the line has more than 1048576 characters."
                        + " Break it into several lines.");
    }
}
