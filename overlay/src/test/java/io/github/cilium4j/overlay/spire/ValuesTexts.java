package io.github.cilium4j.overlay.spire;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts of chart values as people write them: comments everywhere, block and flow style, and the way to the store cut anywhere. */
final class ValuesTexts {
    private static final List<String> WAY =
            List.of("authentication", "mutual", "spire", "install", "server", "dataStorage");

    private ValuesTexts() {}

    static Arbitrary<String> all() {
        Arbitrary<Integer> depth = Arbitraries.integers().between(0, WAY.size());
        Arbitrary<Integer> flowFrom = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> indent = Arbitraries.of(1, 2, 2, 4);
        Arbitrary<List<String>> noise = noise().list().ofSize(24);
        Arbitrary<String> leaves = leaf().list().ofMinSize(0).ofMaxSize(4).map(ValuesTexts::distinct);
        return Combinators.combine(
                        depth, flowFrom, indent, noise, leaves, Arbitraries.of("", "\n", "\n\n", "\n# end\n"))
                .as((d, f, i, n, l, end) ->
                        closed(new Writer(d, f, i, n, l).text().stripTrailing()) + end);
    }

    /** A block of text at the very end, without a line end, would get one when lines are added behind it. */
    private static String closed(String text) {
        return text.endsWith("text") ? text + "\nlast: 1" : text;
    }

    private static Arbitrary<String> leaf() {
        return Arbitraries.of(
                "enabled: false",
                "enabled: true",
                "enabled:",
                "enabled: no # later",
                "size: 1Gi",
                "size: \"2Gi\"",
                "storageClass: ceph-block",
                "storageClass: 'slow' # why",
                "accessMode: ReadWriteOnce",
                "note: \"🙂 # x\"");
    }

    private static String distinct(List<String> leaves) {
        StringBuilder out = new StringBuilder();
        for (String leaf : leaves) {
            String key = leaf.substring(0, leaf.indexOf(':') + 1);
            if (out.indexOf(key) < 0) {
                out.append(leaf).append('\n');
            }
        }
        return out.toString();
    }

    private static Arbitrary<String> noise() {
        return Arbitraries.of(
                "",
                "",
                "",
                "\n",
                "# a comment\n",
                "#: {[ \" '\n",
                "%k: 1\n",
                "%k: text # why\n",
                "%k: {a: [1, 2], b: }\n",
                "%k:\n- x\n- {q: z}\n",
                "%k: |\n  # no comment\n\n   text\n",
                "%k: >-\n  folded\n  text\n",
                "%k: \"a: 'b' # c\"\n",
                "%k:\n  enabled: false # another\n  size: 9Gi\n",
                "? %k\n: 1\n",
                "%k: ~\n",
                "\"%k\": 'it''s'\n",
                "%k: [\n  a, # x\n  b]\n");
    }

    /** Writes the way down, with noise before and behind each step. */
    private static final class Writer {
        private final int depth;
        private final int flowFrom;
        private final int indent;
        private final List<String> noise;
        private final String leaves;
        private int used;

        Writer(int depth, int flowFrom, int indent, List<String> noise, String leaves) {
            this.depth = depth;
            this.flowFrom = flowFrom;
            this.indent = indent;
            this.noise = noise;
            this.leaves = leaves;
        }

        String text() {
            return block(0);
        }

        private String block(int level) {
            String column = " ".repeat(level * indent);
            String before = indented(next(), column);
            if (level == WAY.size()) {
                return before + indented(leaves.isEmpty() ? "accessMode: ReadWriteOnce\n" : leaves, column);
            }
            if (level == depth) {
                String rest = before + indented(next() + next(), column);
                return rest.isBlank() || isComment(rest) ? rest + column + "other: 1\n" : rest;
            }
            String step = column + WAY.get(level) + ":";
            String below = level + 1 >= flowFrom ? " " + flow(level + 1) + " # flow\n" : " # down\n" + block(level + 1);
            return before + step + below + indented(next(), column);
        }

        private static boolean isComment(String text) {
            return text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
        }

        private String flow(int level) {
            if (level == WAY.size()) {
                String items = leaves.replaceAll(" # \\w+\n", "\n").strip().replace("\n", ", ");
                return "{" + items.replace("enabled:,", "enabled: ,") + "}";
            }
            return level >= depth ? "{ }" : "{x: [1], " + WAY.get(level) + ": " + flow(level + 1) + ", q: 'z'}";
        }

        private String next() {
            String piece = noise.get(used % noise.size());
            used++;
            return piece.replace("%k", "key" + used);
        }

        private static String indented(String text, String column) {
            return text.replaceAll("(?m)^(?=.)", column);
        }
    }
}
