package io.github.cilium4j.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.CiliumVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every table is understood, so that nothing a definition says is passed over in silence. */
final class TablesTest {
    private static final String CEL = "cel:";
    private static final Set<String> FORMATS = Set.of("cidr", "ipv4", "ipv6", "int32", "int64", "idn-hostname");

    /** What needs no reader: facts about the object, and what another part says better. */
    private static final String PASSED_OVER =
            "scope=.*|plural=.*|served|storage|deprecated|says-deprecated|list-type=map|list-type=atomic";

    private static final String READ = "same-as=.*|cel:.*|(oneOf|anyOf|allOf)=.*|list-type=set|list-map-keys=.*"
            + "|(min|max)Properties=[0-9]+|preserve-unknown-fields|subtree-omitted|subtree-cut";

    static Stream<Table> tables() {
        return Stream.of(
                        "cilium.io",
                        "monitoring.coreos.com",
                        "helm.cattle.io",
                        "argoproj.io",
                        "gateway.networking.k8s.io")
                .flatMap(group -> Definitions.tables(group).keySet().stream());
    }

    private static void forEachRows(Table table, Consumer<KindRows> each) {
        table.kindNames().forEach(kind -> table.kind(kind).values().forEach(each));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void row_ofEveryPath_isUnderstood(Table table) {
        List<String> read = new ArrayList<>();
        forEachRows(
                table,
                rows -> rows.paths().forEach(path -> {
                    Place place = new Place(Versions.ALL, rows, path, "any");
                    FieldFacts facts = new FieldFacts(List.of(place));
                    facts.constraints().stream()
                            .map(FieldFacts.Held::constraint)
                            .filter(ChoiceText.class::isInstance)
                            .forEach(choice -> assertThat(
                                            ((ChoiceText) choice).choice().schemas())
                                    .isNotEmpty());
                    place.listed().rows().row(place.listed().path());
                    read.add(path);
                }));

        assertThat(read).hasSizeGreaterThan(50);
        assertThat(table.text().lines().skip(1).count()).isEqualTo(read.size());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void cells_ofEveryRow_areOfKnownSorts(Table table) {
        assertThat(table.text().chars()).allMatch(character -> character < 128);
        table.text().lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(16);
            assertThat(FORMATS).as(line).contains(cells[11].isEmpty() ? "cidr" : cells[11]);
            for (String part : cells[14].isEmpty() ? new String[0] : cells[14].split(" ; ", -1)) {
                assertThat(part).as(line).matches(PASSED_OVER + "|" + READ);
            }
        });
    }

    /** No rule of a table may be skipped, and none may be left over. */
    @Test
    void texts_ofCelRules_areThoseOfTheTables() {
        Set<String> found = new HashSet<>();
        tables().flatMap(table -> table.text().lines())
                .flatMap(line -> Stream.of(line.split("\t", -1)[14].split(" ; ", -1)))
                .filter(part -> part.startsWith(CEL))
                .forEach(part -> found.add(part.substring(CEL.length())));

        assertThat(CelRules.texts()).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void tables_ofCilium_areOneForEachVersion() {
        assertThat(Definitions.tables("cilium.io").values())
                .containsExactlyElementsOf(
                        CiliumVersion.all().stream().map(Versions::of).toList());
    }
}
