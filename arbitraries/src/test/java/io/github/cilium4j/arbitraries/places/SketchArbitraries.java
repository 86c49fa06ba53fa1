package io.github.cilium4j.arbitraries.places;

import io.github.cilium4j.arbitraries.places.Sketch.Field;
import io.github.cilium4j.arbitraries.places.Sketch.Fields;
import io.github.cilium4j.arbitraries.places.Sketch.Items;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Maps and lists in block and flow style, with characters of every width before the values. */
final class SketchArbitraries {
    private static final int DEEPEST = 3;
    private static final int MOST = 3;

    private static final Arbitrary<String> WORDS = Arbitraries.of(
            "a",
            "1.10",
            "true",
            "a b",
            "\uD83D\uDE00x",
            "\u00E9",
            "\uD834\uDD1E",
            "\u65E5\u672C",
            "e\u0301 \uD83D\uDC4D\uD83C\uDFFD");

    private static final Arbitrary<Sketch> LINES = Combinators.combine(
                    WORDS, Arbitraries.of("%s", "'%s: ''#'", "\"%s\\n, \""))
            .as((word, form) -> new Sketch.Line(form.formatted(word)));

    private static final Arbitrary<Sketch> BLOCKS = Combinators.combine(
                    Arbitraries.of("|", "|-", "|+", ">", ">-", "| # \uD83D\uDE00"),
                    WORDS,
                    Arbitraries.of("", "b", "  \uD83D\uDE00: [", "# b").list().ofMaxSize(MOST))
            .as((header, first, more) -> {
                List<String> lines = new ArrayList<>(List.of(first));
                lines.addAll(more);
                return new Sketch.Block(header, lines);
            });

    private static final Arbitrary<Field> FIELDS_ALONE = Combinators.combine(
                    Arbitraries.of("k", "\uD83D\uDE00", "\u65E5", "k \uD834\uDD1E"),
                    Arbitraries.of("%s", "'%s'", "\"%s\""),
                    Arbitraries.of("", "", "# b", "# \uD83D\uDE00: {"),
                    Arbitraries.of(true, false))
            .as((name, form, comment, breaks) -> new Field(name, form, comment, breaks, new Sketch.Nothing()));

    private SketchArbitraries() {}

    /** Returns maps and lists that have something in them. */
    static Arbitrary<Sketch> roots() {
        return Arbitraries.frequencyOf(Tuple.of(3, fields(DEEPEST, 1)), Tuple.of(1, items(DEEPEST, 1)));
    }

    private static Arbitrary<Sketch> values(int depth) {
        if (depth == 0) {
            return Arbitraries.frequencyOf(Tuple.of(4, LINES), Tuple.of(1, BLOCKS));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(3, LINES),
                Tuple.of(1, BLOCKS),
                Tuple.of(3, Arbitraries.lazy(() -> fields(depth, 0))),
                Tuple.of(2, Arbitraries.lazy(() -> items(depth, 0))));
    }

    private static Arbitrary<Sketch> fields(int depth, int least) {
        Arbitrary<Sketch> values = Arbitraries.frequencyOf(
                Tuple.of(8, values(depth - 1)), Tuple.of(1, Arbitraries.just(new Sketch.Nothing())));
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)),
                        Combinators.combine(FIELDS_ALONE, values)
                                .as(SketchArbitraries::with)
                                .list()
                                .ofMinSize(least)
                                .ofMaxSize(MOST))
                .as((flow, fields) -> new Fields(flow, numbered(fields)));
    }

    private static Arbitrary<Sketch> items(int depth, int least) {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)),
                        Arbitraries.of(true, false),
                        values(depth - 1).list().ofMinSize(least).ofMaxSize(MOST))
                .as(Items::new);
    }

    private static Field with(Field field, Sketch value) {
        return new Field(field.name(), field.key(), field.comment(), field.breaksLine(), value);
    }

    /** No key stands twice in a map. */
    private static List<Field> numbered(List<Field> fields) {
        List<Field> numbered = new ArrayList<>();
        for (Field field : fields) {
            String name = field.name() + numbered.size();
            numbered.add(
                    new Field(name, field.key().formatted(name), field.comment(), field.breaksLine(), field.value()));
        }
        return numbered;
    }
}
