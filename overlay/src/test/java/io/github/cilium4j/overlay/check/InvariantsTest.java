package io.github.cilium4j.overlay.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.lint.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says of every invariant which rule reports it, or what will. */
final class InvariantsTest {
    private static final Set<String> CAPABILITIES = Set.of("overlay checks", "verdict engine");

    private record Row(String id, List<String> rules, String toCome) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
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

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/invariants.md")).stream()
                .filter(line -> line.startsWith("| I-"))
                .map(Row::of)
                .toList();
    }

    @Test
    void rows_areAllInvariantsInOrder() throws IOException {
        assertThat(rows())
                .extracting(Row::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 41)
                        .mapToObj(number -> String.format("I-%02d", number))
                        .toList());
    }

    @Test
    void rows_ofEachInvariant_nameARuleOrACapability() throws IOException {
        List<String> known = AllRules.all().stream().map(RuleInfo::id).toList();

        assertThat(rows()).allSatisfy(row -> {
            assertThat(known).containsAll(row.rules());
            assertThat(row.rules().isEmpty() && row.toCome().isEmpty()).isFalse();
            assertThat(row.toCome())
                    .satisfiesAnyOf(
                            words -> assertThat(words).isEmpty(),
                            words -> assertThat(words).isIn(CAPABILITIES));
        });
    }

    @Test
    void rows_ofEachInvariant_nameTheRulesThatReferToIt() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.rules())
                        .containsAll(AllRules.all().stream()
                                .filter(rule -> rule.references().contains(row.id()))
                                .map(RuleInfo::id)
                                .toList()));
    }
}
