package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.manifest.Manifest;
import io.github.cilium4j.core.yaml.Yaml;
import io.github.cilium4j.core.yaml.YamlMapping;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlScalar;
import io.github.cilium4j.core.yaml.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Objects of every kind, most with something wrong in them, as data and as bytes. */
final class DamagedManifests {
    private static final List<String> TOKENS = List.of(
            "- ",
            ": ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "&a ",
            "*a",
            "<<: ",
            "!!int ",
            "|\n",
            ">\n",
            "\"",
            "'",
            "\n",
            "\n  ",
            "\r",
            "---\n",
            "null",
            "~",
            "[]",
            "{}",
            "on",
            "-1",
            "1.0",
            "1e999",
            "0777",
            "12:30",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "\t",
            "#",
            "spec: ",
            "metadata: ",
            "kind: List\nitems: ",
            "apiVersion: v1\n");

    private DamagedManifests() {}

    /** Returns objects of which up to three parts were replaced by other data. */
    static Arbitrary<YamlNode> trees() {
        Arbitrary<YamlNode> other = Arbitraries.frequencyOf(
                Tuple.of(2, YamlArbitraries.nodes()),
                Tuple.of(1, Arbitraries.just(YamlScalar.ofNull())),
                Tuple.of(1, EveryKind.manifests().map(Yaml::tree)));
        Arbitrary<Replacement> replacements = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), other)
                .as(Replacement::new);
        return Combinators.combine(EveryKind.manifests(), replacements.list().ofMaxSize(3))
                .as(DamagedManifests::replaced);
    }

    private static YamlNode replaced(Manifest manifest, List<Replacement> replacements) {
        YamlNode tree = Yaml.tree(manifest);
        for (Replacement replacement : replacements) {
            tree = replacement.in(tree);
        }
        return tree;
    }

    /** Puts data in the place of the n-th node, counted from the root. */
    private static final class Replacement {
        private final int place;
        private final YamlNode data;
        private int left;

        Replacement(int place, YamlNode data) {
            this.place = place;
            this.data = data;
        }

        YamlNode in(YamlNode tree) {
            left = 1 + place % Math.max(1, size(tree) - 1);
            return walk(tree);
        }

        private YamlNode walk(YamlNode node) {
            if (left-- == 0) {
                return data;
            }
            if (node instanceof YamlMapping map) {
                Map<String, YamlNode> fields = new LinkedHashMap<>();
                map.entries().forEach(entry -> fields.put(entry.key().text(), walk(entry.value())));
                return YamlMapping.of(fields);
            }
            return node instanceof YamlSequence list
                    ? YamlSequence.of(list.items().stream().map(this::walk).toList())
                    : node;
        }

        private static int size(YamlNode node) {
            if (node instanceof YamlMapping map) {
                return 1
                        + map.entries().stream()
                                .mapToInt(entry -> size(entry.value()))
                                .sum();
            }
            return node instanceof YamlSequence list
                    ? 1 + list.items().stream().mapToInt(Replacement::size).sum()
                    : 1;
        }
    }

    /** Returns files with up to three places overwritten, now and then in the middle of a character, and any bytes. */
    static Arbitrary<byte[]> bytes() {
        Arbitrary<Overwriting> overwritings = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(TOKENS))
                .as(Overwriting::new);
        Arbitrary<byte[]> files = Combinators.combine(
                        EveryKind.manifests().map(Yaml::write),
                        overwritings.list().ofMaxSize(3))
                .as(DamagedManifests::overwritten);
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Arbitraries.frequencyOf(Tuple.of(9, files), Tuple.of(1, any));
    }

    private static byte[] overwritten(String text, List<Overwriting> overwritings) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Overwriting overwriting : overwritings) {
            bytes = overwriting.in(bytes);
        }
        return bytes;
    }

    private record Overwriting(int place, int cut, String token) {
        byte[] in(byte[] bytes) {
            byte[] put = token.getBytes(StandardCharsets.UTF_8);
            int start = bytes.length == 0 ? 0 : place % bytes.length;
            int end = Math.min(bytes.length, start + cut);
            byte[] result = Arrays.copyOf(bytes, start + put.length + bytes.length - end);
            System.arraycopy(put, 0, result, start, put.length);
            System.arraycopy(bytes, end, result, start + put.length, bytes.length - end);
            return result;
        }
    }
}
