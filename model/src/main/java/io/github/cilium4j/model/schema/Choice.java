package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How many of some schemas an object must match.
 *
 * @param of how many
 * @param schemas the schemas
 */
record Choice(Of of, List<Subschema> schemas) {
    /** How many of the schemas. */
    enum Of {
        /** Exactly one. */
        ONE("oneOf"),
        /** One or more. */
        ANY("anyOf"),
        /** Every one. */
        ALL("allOf");

        private final String keyword;

        Of(String keyword) {
            this.keyword = keyword;
        }

        static Optional<Of> find(String keyword) {
            return Arrays.stream(values())
                    .filter(of -> of.keyword.equals(keyword))
                    .findFirst();
        }

        private boolean isKept(int matching, int all) {
            return switch (this) {
                case ONE -> matching == 1;
                case ANY -> matching > 0;
                case ALL -> matching == all;
            };
        }
    }

    static Choice parse(String keyword, List<YamlNode> schemas) {
        return new Choice(
                Of.find(keyword).orElseThrow(),
                schemas.stream().map(Subschema::parse).toList());
    }

    /** Lists of values that all hold are one list. */
    RuleInfo rule() {
        return isAboutValues() ? SchemaRules.NOT_ALLOWED : SchemaRules.CHOICE;
    }

    private boolean isAboutValues() {
        return schemas.stream().allMatch(Subschema::isListOfValues);
    }

    boolean holds(Seen value) {
        int matching = 0;
        for (Subschema schema : schemas) {
            matching += schema.matches(value) ? 1 : 0;
        }
        return of.isKept(matching, schemas.size());
    }

    /** Returns whether it asks for a field, and none of those it names is there. */
    boolean isWithoutAny(Seen value) {
        return isAboutNames() && schemas.stream().noneMatch(schema -> schema.matches(value));
    }

    private boolean isAboutNames() {
        return schemas.stream().allMatch(Subschema::isField);
    }

    Constraint.Problem problem(Seen value) {
        if (isAboutValues()) {
            return new AllowedValues(schemas.get(0).texts()).problem(value);
        }
        if (!isAboutNames()) {
            return new Constraint.Problem("the fields do not go together", "Compare them with the documented forms");
        }
        List<String> names =
                schemas.stream().map(schema -> schema.required().get(0)).toList();
        List<String> set = names.stream().filter(value::has).toList();
        String fix = of == Of.ONE ? "Write exactly one of them" : "Write at least one of them";
        if (!set.isEmpty()) {
            return new Constraint.Problem((set.size() == 2 ? "both " : "") + joined(set, "and"), fix);
        }
        return new Constraint.Problem(
                names.size() == 2 ? "neither " + joined(names, "nor") : "none of " + joined(names, "and"), fix);
    }

    private static String joined(List<String> names, String word) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " " + word + " " + names.get(last);
    }
}
