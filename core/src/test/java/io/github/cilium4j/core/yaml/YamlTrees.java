package io.github.cilium4j.core.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Data that is hard to write. */
final class YamlTrees {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "  ",
            "~",
            "null",
            "true",
            "on",
            "Yes",
            "n",
            "0777",
            "0x1F",
            "1_000",
            "12:30",
            "1e3",
            ".inf",
            ".5",
            "08",
            "1.10",
            "<<",
            "=",
            "-",
            "- a",
            "--- ",
            "---",
            "...",
            "?",
            "? a",
            ":",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "[a]",
            "{a: b}",
            "*a",
            "&a",
            "!!str a",
            "|",
            ">",
            "%YAML",
            "@a",
            "`a`",
            "'",
            "''",
            "\"",
            "\\",
            "\\n",
            "a'b\"c",
            "\t",
            "a\tb",
            "\n",
            "\n\n",
            "a\n",
            "a\n\n",
            "a\nb",
            "a\nb\n",
            "a\nb\n\n",
            "a\n\nb\n",
            " a\nb",
            "  a\n b\n",
            "a\n  b\n",
            "a\n \nb",
            "a \nb",
            "a\nb ",
            "a\nb \n",
            "\na",
            "a\n\t",
            "a\nb\t",
            "\ta\nb",
            "a\r\nb",
            "a\rb",
            "a\n# b\n",
            "a\n--- b\n",
            "---\na: b\n",
            "...\na",
            "a: 1\nb: [x]\n",
            "- a\n- b\n",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "a\u0085b",
            "\u00A0",
            "\u2028",
            "a\u2029b",
            "\uFEFF",
            "\uFEFFa\nb",
            "\uFFFE",
            "\uFFFF",
            "\uD800",
            "a\uDC00\n",
            "\uD83D\uDE00",
            "\uD83D\uDE00\na",
            "é",
            "日本\n語",
            "a\u202Eb",
            "{{ .Values.x }}",
            "${x}",
            "2001-12-14",
            "y\ny");

    private YamlTrees() {}

    static Arbitrary<YamlNode> nodes() {
        return nodes(4);
    }

    /** A map whose every string and key stands on one line as it is. */
    static Arbitrary<YamlNode> nodes(int depth) {
        if (depth == 0) {
            return scalars().map(scalar -> scalar);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(3, scalars().map(scalar -> scalar)),
                Tuple.of(
                        2,
                        Arbitraries.lazy(() -> nodes(depth - 1))
                                .list()
                                .ofMaxSize(4)
                                .map(YamlSequence::of)),
                Tuple.of(3, Arbitraries.lazy(() -> mappings(depth)).map(mapping -> mapping)));
    }

    static Arbitrary<YamlMapping> mappings(int depth) {
        return Combinators.combine(
                        strings().list().uniqueElements().ofMaxSize(4),
                        nodes(depth - 1).list().ofSize(4))
                .as(YamlTrees::mapping);
    }

    private static YamlMapping mapping(List<String> keys, List<YamlNode> values) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            nodes.put(keys.get(i), values.get(i));
        }
        return YamlMapping.of(nodes);
    }

    static Arbitrary<YamlScalar> scalars() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, strings().map(YamlScalar::of)),
                Tuple.of(1, Arbitraries.longs().map(YamlScalar::of)),
                Tuple.of(1, Arbitraries.of(true, false).map(YamlScalar::of)),
                Tuple.of(1, Arbitraries.just(YamlScalar.ofNull())),
                Tuple.of(1, Arbitraries.doubles().ofScale(5).map(d -> YamlScalar.plain(Double.toString(d)))),
                Tuple.of(
                        2,
                        Arbitraries.of(HOSTILE)
                                .filter(t -> !PlainScalar.isSpecialFloat(t))
                                .map(YamlScalar::plain)));
    }

    static Arbitrary<String> strings() {
        Arbitrary<String> random = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> joined = Arbitraries.of(HOSTILE).list().ofMaxSize(3).map(parts -> String.join("", parts));
        Arbitrary<String> lines =
                Arbitraries.of(HOSTILE).list().ofMinSize(2).ofMaxSize(5).map(parts -> String.join("\n", parts));
        return Arbitraries.oneOf(List.of(
                Arbitraries.of(HOSTILE),
                random,
                joined,
                lines,
                Arbitraries.strings().alpha().ofMaxLength(6)));
    }

    /** Returns every scalar below a node. */
    static List<YamlScalar> scalarsOf(YamlNode node) {
        List<YamlScalar> scalars = new ArrayList<>();
        if (node instanceof YamlScalar scalar) {
            scalars.add(scalar);
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> scalars.addAll(scalarsOf(item)));
        } else {
            ((YamlMapping) node).entries().forEach(entry -> scalars.addAll(scalarsOf(entry.value())));
        }
        return scalars;
    }
}
