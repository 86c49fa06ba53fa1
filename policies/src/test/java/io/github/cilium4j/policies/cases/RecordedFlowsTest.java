package io.github.cilium4j.policies.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the verdicts to the recorded answers of Cilium's own code. */
final class RecordedFlowsTest {
    private static final List<String> FIELDS = List.of("verdict", "enforced", "found", "redirect", "auth");

    /**
     * Here a selector of negative requirements selects the identities 11 to 14 as well, which 1.20.2 uses to sum up others in a map; their
     * entry then holds for every pod. Nobody has seen a running agent do that, so it is not followed.
     */
    private static final Set<String> SELECTING_AGGREGATES =
            Set.of("peer-56 1.20", "peer-71 1.20", "default-61 1.20", "default-79 1.20", "default-234 1.20");

    @Test
    void reply_toEveryRecordedFlow_isTheOneOfCilium() {
        List<String> wrong = new ArrayList<>();
        Set<String> others = new TreeSet<>();

        int cases = Recording.replay("flows", pair -> {
            Object recorded = decisions(pair.recorded());
            Object answered = decisions(pair.answered());
            String name = pair.id() + " " + pair.version();
            if (SELECTING_AGGREGATES.contains(name)) {
                others.add(name);
            } else if (!recorded.equals(answered)) {
                wrong.add(name + ": recorded " + recorded + ", answered " + answered);
            }
        });

        assertThat(cases).isGreaterThan(5_000);
        assertThat(wrong).isEmpty();
        assertThat(others).isEqualTo(SELECTING_AGGREGATES);
    }

    /** Which rule is named is informative: when several tie, Cilium names one. The words of an error are Cilium's own. */
    private static Object decisions(YamlMapping answer) {
        if (answer.get("error").isPresent()) {
            return "error";
        }
        return answer.mappings("flows").stream()
                .map(flow -> Stream.of("egress", "ingress")
                        .map(end -> flow.mapping(end)
                                .map(RecordedFlowsTest::decision)
                                .orElse(Map.of()))
                        .toList())
                .toList();
    }

    private static Map<String, String> decision(YamlMapping end) {
        Map<String, String> decision = new LinkedHashMap<>();
        FIELDS.forEach(field -> end.get(field).ifPresent(value -> decision.put(field, value.toString())));
        return decision;
    }
}
