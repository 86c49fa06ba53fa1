package io.github.cilium4j.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cilium4j.core.InvalidManifestException;
import io.github.cilium4j.core.Quoted;
import java.util.function.Function;

/** What every parse has to do with a text that is not in its grammar. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(Function<String, ?> parse, String... texts) {
        assertThat(texts).isNotEmpty();
        for (String text : texts) {
            assertThatThrownBy(() -> parse.apply(text))
                    .as(Quoted.of(text))
                    .isInstanceOf(InvalidManifestException.class)
                    .hasMessageStartingWith(Quoted.of(text) + " ")
                    .hasMessageContaining(". Write ");
        }
    }

    static void assertPrintedAsWritten(Function<String, ?> parse, String... texts) {
        assertThat(texts).isNotEmpty();
        for (String text : texts) {
            assertThat(parse.apply(text))
                    .hasToString(text)
                    .isEqualTo(parse.apply(text))
                    .hasSameHashCodeAs(parse.apply(text));
        }
    }
}
