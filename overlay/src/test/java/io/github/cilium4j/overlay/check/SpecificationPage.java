package io.github.cilium4j.overlay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page that says of every id of the specification with one letter which rules report it, and what else there is to say. */
enum SpecificationPage {
    INVARIANTS("invariants.md", "I", 41),
    DEFECTS("defects.md", "F", 28),
    DIAGNOSES("diagnoses.md", "D", 30);

    /**
     * A row of the table.
     *
     * @param id the id
     * @param rules the rules that are linked
     * @param rest the last cell
     */
    record Row(String id, List<String> rules, String rest) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(6);
            List<String> rules = Stream.of(cells[3].trim().split(" ", -1))
                    .filter(link -> !link.isEmpty())
                    .map(Row::ruleId)
                    .toList();
            return new Row(cells[1].trim(), rules, cells[4].trim());
        }

        private static String ruleId(String link) {
            String id = link.substring(1, link.indexOf(']'));
            assertThat(link).isEqualTo("[" + id + "](rules/" + id + ".md)");
            return id;
        }
    }

    private final String file;
    private final String letter;
    private final int last;

    SpecificationPage(String file, String letter, int last) {
        this.file = file;
        this.letter = letter;
        this.last = last;
    }

    /** Returns every id there is, in order. */
    List<String> ids() {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> String.format("%s-%02d", letter, number))
                .toList();
    }

    List<Row> rows() {
        try (Stream<String> lines = Files.lines(Path.of("../docs").resolve(file))) {
            return lines.filter(line -> line.startsWith("| " + letter + "-"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
