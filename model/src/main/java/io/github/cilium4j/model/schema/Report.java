package io.github.cilium4j.model.schema;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.BindingRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through an object finds, and where the walk is. A path is only made for a violation, and violations are only
 * made when they are asked for.
 */
final class Report {
    private final boolean detailed;
    private final List<SchemaViolation> violations = new ArrayList<>();
    private @Nullable Object[] steps = new Object[32];
    private int depth;
    private int refused;
    private int since;

    /**
     * Starts a report.
     *
     * @param detailed whether to say what is wrong, not only that something is
     */
    Report(boolean detailed) {
        this.detailed = detailed;
    }

    /** Goes into a field, or into an item by its index. */
    void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = step;
    }

    void leave() {
        depth--;
    }

    boolean isDetailed() {
        return detailed;
    }

    /** Returns the versions that are found to refuse the object. */
    int refused() {
        return refused;
    }

    /** Starts to count anew what refuses, for what is inside a value; returns the count to go on with afterwards. */
    int refusedBefore() {
        int before = since;
        since = 0;
        return before;
    }

    /** Returns the versions that refuse since then. */
    int refusedSince() {
        return since;
    }

    void goOn(int before) {
        since |= before;
    }

    /** Counts a violation in; true when the caller is to say more. */
    boolean refuse(int versions) {
        refused |= versions;
        since |= versions;
        return detailed;
    }

    List<SchemaViolation> violations() {
        return List.copyOf(violations);
    }

    void add(RuleInfo rule, int versions, String message, String fix) {
        add(rule, path(), false, versions, message, fix);
    }

    /** Reports a field below the place of the walk. */
    void addField(RuleInfo rule, String name, boolean atKey, int versions, String message, String fix) {
        add(rule, path().child(name), atKey, versions, message, fix);
    }

    /** When several versions refuse the same place, each by its own form of a rule, the newest speaks for all. */
    private void add(RuleInfo rule, FieldPath path, boolean atKey, int versions, String message, String fix) {
        int all = versions;
        for (int i = violations.size() - 1; i >= 0; i--) {
            SchemaViolation known = violations.get(i);
            int others = versions(known);
            if (known.rule().equals(rule) && known.path().equals(path) && (others & versions) == 0) {
                all |= others;
                violations.remove(i);
            }
        }
        violations.add(new SchemaViolation(
                rule, path, atKey, all == Versions.ALL ? List.of() : Versions.list(all), message, fix));
    }

    /** Returns the versions in which a field right below the place of the walk is unknown. */
    int unknownBelow() {
        FieldPath here = path();
        int versions = 0;
        for (SchemaViolation violation : violations) {
            if (violation.rule().equals(BindingRules.UNKNOWN_FIELD)
                    && violation.path().parent().equals(here)) {
                versions |= versions(violation);
            }
        }
        return versions;
    }

    private static int versions(SchemaViolation violation) {
        return violation.versions().isEmpty() ? Versions.ALL : Versions.of(violation.versions());
    }

    private FieldPath path() {
        FieldPath path = FieldPath.root();
        for (int i = 0; i < depth; i++) {
            path = steps[i] instanceof Integer index ? path.index(index) : path.child(String.valueOf(steps[i]));
        }
        return path;
    }
}
