package io.github.cilium4j.core.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that are hardly YAML, or not at all. */
public final class YamlSoup {
    private static final List<String> TOKENS = List.of(
            "- ",
            "-",
            ": ",
            ":",
            "? ",
            "?",
            "[",
            "]",
            "{",
            "}",
            ",",
            ", ",
            "&a ",
            "*a ",
            "*b",
            "!!str ",
            "!<x> ",
            "! ",
            "!e!f ",
            "|",
            ">",
            "|2-\n",
            ">+\n",
            "|9\n",
            "'",
            "\"",
            "''",
            "\\",
            "\\x",
            "\\ud800",
            "\\n",
            "%YAML 1.2\n",
            "%TAG ! x\n",
            "%",
            "---\n",
            "--- ",
            "...\n",
            "#",
            " #c\n",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "  ",
            "\n  ",
            "\n    ",
            "a",
            "b: ",
            "on",
            "yes: ",
            "0777",
            "12:30",
            "1e999",
            ".inf",
            "-0b1",
            "<<",
            "<<: ",
            "=",
            "~",
            "null",
            "@",
            "`",
            "\uD83D\uDE00",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "\u0000",
            "\u001B",
            "\uD83D",
            "\uFFFF",
            "apiVersion: v1\n",
            "kind: Pod\n",
            "apiVersion: shop.io/v1\nkind: Shelf\n",
            "kind: List\nitems:\n",
            "metadata: ",
            "spec:\n  ",
            "title: ",
            "books: [",
            "labels: {");

    private YamlSoup() {}

    /** Returns bytes of every kind of bad file. */
    public static Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> texts = texts().map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> utf16 = texts().map(text -> text.getBytes(StandardCharsets.UTF_16));
        return Arbitraries.frequencyOf(Tuple.of(2, random), Tuple.of(12, texts), Tuple.of(1, utf16));
    }

    /** Returns texts of every kind of bad file. */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.strings().ofMaxLength(80)),
                Tuple.of(4, soup()),
                Tuple.of(4, mutated()),
                Tuple.of(1, nests()));
    }

    /** Indicators and words in any order. */
    static Arbitrary<String> soup() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(40).map(tokens -> String.join("", tokens));
    }

    /** What we write ourselves, with a few pieces cut out, doubled or put in. */
    static Arbitrary<String> mutated() {
        Arbitrary<Mutation> mutations = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(TOKENS))
                .as(Mutation::new);
        return Combinators.combine(
                        YamlTrees.nodes().map(Yaml::write),
                        mutations.list().ofMinSize(1).ofMaxSize(4))
                .as((text, list) -> {
                    String mutated = text;
                    for (Mutation mutation : list) {
                        mutated = mutation.applyTo(mutated);
                    }
                    return mutated;
                });
    }

    /** Puts a token at a place, in place of as many chars. */
    private record Mutation(int place, int cut, String token) {
        String applyTo(String text) {
            int start = text.isEmpty() ? 0 : place % text.length();
            return text.substring(0, start) + token + text.substring(Math.min(text.length(), start + cut));
        }
    }

    /** Nests far deeper than is read, closed or not. */
    static Arbitrary<String> nests() {
        return Combinators.combine(
                        Arbitraries.of("[", "{a: ", "- ", "? ", "[{a: ", "- a: ", "{[", "a: [", "{? [", "&a [", "!t ["),
                        Arbitraries.of("]", "}", "}]", "", "\n"),
                        Arbitraries.integers().between(50, 20_000))
                .as((open, close, depth) -> open.repeat(depth) + "x" + close.repeat(depth));
    }
}
