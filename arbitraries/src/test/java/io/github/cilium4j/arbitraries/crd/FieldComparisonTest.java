package io.github.cilium4j.arbitraries.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cilium4j.arbitraries.crd.TypeField.Presence;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class FieldComparisonTest {
    private static final Map<String, CrdField> TABLE = Map.of(
            "spec", CrdField.unlimited("spec", "object", true, Set.of()),
            "spec.mode", CrdField.unlimited("spec.mode", "string", false, Set.of("a", "b")),
            "spec.names", CrdField.unlimited("spec.names", "list<string>", false, Set.of()),
            "spec.gone", new CrdField("spec.gone", "list<string>", false, Set.of(), true));

    private final Map<String, TypeField> type = new TreeMap<>(Map.of(
            "spec", new TypeField("object", Presence.MANDATORY, Set.of()),
            "spec.mode", new TypeField("string", Presence.OPTIONAL, Set.of("a", "b")),
            "spec.names", new TypeField("list<string>", Presence.COLLECTION, Set.of()),
            "spec.names[]", new TypeField("string", Presence.MANDATORY, Set.of()),
            "spec.gone", new TypeField("list<object>", Presence.OPTIONAL, Set.of()),
            "spec.gone[].key", new TypeField("string", Presence.MANDATORY, Set.of())));

    @Test
    void differences_sameFields_areNone() {
        assertThat(FieldComparison.differences(TABLE, type, Set.of())).isEmpty();
    }

    @Test
    void differences_missingAndInvented_areSaid() {
        type.remove("spec.names");
        type.put("spec.extra", new TypeField("boolean", Presence.OPTIONAL, Set.of()));

        assertThat(FieldComparison.differences(TABLE, type, Set.of()))
                .containsExactly(
                        "spec.extra: invented: the type has it as boolean",
                        "spec.names: missing: the table has it as list<string>");
    }

    @Test
    void differences_otherTypeValuesAndPresence_areSaid() {
        type.put("spec.names", new TypeField("list<integer>", Presence.COLLECTION, Set.of()));
        type.put("spec.mode", new TypeField("string", Presence.MANDATORY, Set.of("a")));

        assertThat(FieldComparison.differences(TABLE, type, Set.of()))
                .containsExactly(
                        "spec.mode: the table allows [a, b], the type [a]",
                        "spec.mode: not required by the table, MANDATORY in the type",
                        "spec.names: the table says list<string>, the type list<integer>");
    }

    @Test
    void differences_requiredInSomeVersionsOnly_isOptional() {
        assertThat(FieldComparison.differences(TABLE, type, Set.of("spec")))
                .containsExactly("spec: not required by the table, MANDATORY in the type");
    }
}
