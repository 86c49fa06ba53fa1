package io.github.cilium4j.overlay.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.overlay.check.SpecificationPage.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of invariants, defects and diagnoses against the rules. */
final class SpecificationPagesTest {
    private static final Map<SpecificationPage, Set<String>> CAPABILITIES = Map.of(
            SpecificationPage.INVARIANTS, Set.of("overlay checks", "verdict engine"),
            SpecificationPage.DIAGNOSES,
                    Set.of("verdict engine", "no-data prediction", "flow explanation", "spire-plan", "cluster only"));

    @ParameterizedTest
    @EnumSource
    void rows_areAllIdsInOrder(SpecificationPage page) {
        assertThat(page.rows()).extracting(Row::id).isEqualTo(page.ids());
    }

    @ParameterizedTest
    @EnumSource
    void rows_nameARuleOrSaySomethingElse(SpecificationPage page) {
        List<String> known = AllRules.all().stream().map(RuleInfo::id).toList();

        assertThat(page.rows()).allSatisfy(row -> {
            assertThat(known).containsAll(row.rules());
            assertThat(row.rules()).doesNotHaveDuplicates();
            assertThat(row.rules().isEmpty() && row.rest().isEmpty()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFECTS")
    void rows_nameOnlyCapabilitiesThatThePageExplains(SpecificationPage page) {
        assertThat(page.rows()).allSatisfy(row -> {
            if (!row.rest().isEmpty()) {
                assertThat(CAPABILITIES.get(page))
                        .containsAll(List.of(row.rest().split(", ", -1)));
            }
        });
    }

    @Test
    void rows_ofDefects_sayWhatIsDoneInstead() {
        assertThat(SpecificationPage.DEFECTS.rows())
                .allSatisfy(row -> assertThat(row.rest()).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void rows_nameTheRulesThatReferToThem(SpecificationPage page) {
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.rules()).containsAll(rulesOf(row.id())));
    }

    /** What a rule comes from stands on one of the pages, or is a step of a migration. */
    @Test
    void references_ofEveryRule_standOnAPage() {
        List<String> ids = Stream.of(SpecificationPage.values())
                .flatMap(page -> page.ids().stream())
                .toList();

        assertThat(AllRules.all().stream().flatMap(rule -> rule.references().stream()))
                .filteredOn(reference -> !reference.startsWith("M-") && !reference.startsWith("V-"))
                .isSubsetOf(ids);
    }

    private static List<String> rulesOf(String id) {
        return AllRules.all().stream()
                .filter(rule -> rule.references().contains(id))
                .map(RuleInfo::id)
                .toList();
    }
}
