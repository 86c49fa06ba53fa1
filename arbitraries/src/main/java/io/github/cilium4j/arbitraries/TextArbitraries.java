package io.github.cilium4j.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Texts: hostile ones, and those with a grammar of Kubernetes.
 *
 * @since 0.1.0
 */
public final class TextArbitraries {
    private static final Arbitrary<String> WORDS =
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);

    private static final Arbitrary<String> TEXTS = Arbitraries.frequencyOf(
            Tuple.of(60, WORDS),
            Tuple.of(60, Arbitraries.of(HostileTexts.ordinary())),
            Tuple.of(20, Arbitraries.strings().all().ofMaxLength(12).map(TextArbitraries::withoutLoneSurrogates)),
            Tuple.of(1, Arbitraries.of(HostileTexts.lengthy())));

    private static final Arbitrary<String> NAMES = Arbitraries.frequencyOf(
            Tuple.of(4, WORDS),
            Tuple.of(
                    1,
                    Arbitraries.of(
                            "on", "no", "null", "y", "0777", "1e3", "12", "true", "a-b", "0x1f", "a".repeat(63))));

    private static final Arbitrary<String> LABEL_KEYS = Arbitraries.frequencyOf(
            Tuple.of(3, WORDS),
            Tuple.of(
                    2,
                    Arbitraries.of(
                            "k8s-app",
                            "app.kubernetes.io/name",
                            "io.cilium/app",
                            "a_b",
                            "on",
                            "Yes",
                            "null",
                            "1.5",
                            "0777")));

    private static final Arbitrary<String> LABEL_VALUES = Arbitraries.frequencyOf(
            Tuple.of(3, WORDS), Tuple.of(2, Arbitraries.of("", "true", "1", "1.10", "No", "0x1F", "a_b.c-d", "A")));

    private TextArbitraries() {}

    /** Returns any text: words, {@link HostileTexts hostile ones}, and random characters of all planes. */
    public static Arbitrary<String> texts() {
        return TEXTS;
    }

    /** No UTF-8 file can hold half a character. */
    private static String withoutLoneSurrogates(String text) {
        return text.codePoints()
                .filter(c -> c > Character.MAX_SURROGATE || c < Character.MIN_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns short lower-case words. */
    public static Arbitrary<String> words() {
        return WORDS;
    }

    /** Returns names of objects and namespaces: lowercase RFC 1123 labels. */
    public static Arbitrary<String> names() {
        return NAMES;
    }

    /** Returns keys of labels: a name of letters, digits, {@code -}, {@code _} and {@code .}, with or without a prefix. */
    public static Arbitrary<String> labelKeys() {
        return LABEL_KEYS;
    }

    /** Returns values of labels: like names, with capitals, and empty. */
    public static Arbitrary<String> labelValues() {
        return LABEL_VALUES;
    }
}
