package io.github.cilium4j.policies.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the judges to the recorded answers of Cilium's own code. */
final class RecordedValidationTest {
    private static final List<String> FIELDS = List.of("valid", "schema", "decode", "parse");

    @Test
    void reply_toEveryRecordedPolicy_isTheOneOfCilium() {
        List<String> wrong = new ArrayList<>();

        int cases = Recording.replay("validation", pair -> FIELDS.forEach(field -> compare(pair, field, wrong)));

        assertThat(cases).isGreaterThan(3_000);
        assertThat(wrong).isEmpty();
    }

    /** The words are Cilium's own; whether there are any is what counts. */
    private static void compare(Recording.Pair pair, String field, List<String> wrong) {
        if (!said(pair.recorded(), field).equals(said(pair.answered(), field))) {
            wrong.add(pair.id() + " " + pair.version() + " " + field + ": recorded " + pair.recorded() + ", answered "
                    + pair.answered());
        }
    }

    private static List<String> said(YamlMapping answer, String field) {
        return answer.mappings("policies").stream()
                .map(policy -> policy.get(field))
                .map(said -> field.equals("valid") ? said.orElseThrow().toString() : "" + said.isPresent())
                .toList();
    }
}
