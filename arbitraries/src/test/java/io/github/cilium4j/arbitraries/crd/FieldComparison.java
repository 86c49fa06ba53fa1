package io.github.cilium4j.arbitraries.crd;

import io.github.cilium4j.arbitraries.crd.TypeField.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the fields of a table with the attributes of a type, one by one: none missing, none invented, the same types,
 * the same allowed values, and mandatory exactly where the definition requires them.
 *
 * <p>A field is mandatory when every version that is compared requires it: pass the paths that some version does not.
 */
final class FieldComparison {
    private final Map<String, CrdField> table;
    private final Map<String, TypeField> type;
    private final Set<String> optionalSomewhere;
    private final List<String> insideEmptyLists;
    private final List<String> differences = new ArrayList<>();

    private FieldComparison(Map<String, CrdField> table, Map<String, TypeField> type, Set<String> optionalSomewhere) {
        this.table = table;
        this.type = type;
        this.optionalSomewhere = optionalSomewhere;
        this.insideEmptyLists = table.values().stream()
                .filter(CrdField::mustBeEmpty)
                .map(field -> field.path() + "[]")
                .toList();
    }

    /** Returns what differs, in the order of the paths; empty when nothing does. */
    static List<String> differences(
            Map<String, CrdField> table, Map<String, TypeField> type, Set<String> optionalSomewhere) {
        FieldComparison comparison = new FieldComparison(table, type, optionalSomewhere);
        Set<String> paths = new TreeSet<>(table.keySet());
        paths.addAll(type.keySet());
        paths.stream().filter(path -> !comparison.isInsideEmptyList(path)).forEach(comparison::compare);
        return comparison.differences;
    }

    /** Returns the paths that a table has and does not require. */
    static Set<String> optional(Map<String, CrdField> table) {
        Set<String> optional = new TreeSet<>();
        table.values().stream()
                .filter(field -> !field.required())
                .map(CrdField::path)
                .forEach(optional::add);
        return optional;
    }

    private boolean isInsideEmptyList(String path) {
        return insideEmptyLists.stream().anyMatch(path::startsWith);
    }

    private void compare(String path) {
        CrdField wanted = table.get(path);
        TypeField found = type.get(path);
        if (CrdField.isItem(path)) {
            compareAllowed(
                    path, wanted == null ? Set.of() : wanted.allowed(), found == null ? Set.of() : found.allowed());
        } else if (found == null) {
            add(path, "missing: the table has it as " + wanted.type());
        } else if (wanted == null) {
            add(path, "invented: the type has it as " + found.type());
        } else {
            compare(wanted, found);
        }
    }

    private void compare(CrdField wanted, TypeField found) {
        String path = wanted.path();
        if (!wanted.mustBeEmpty() && !plain(wanted.type()).equals(found.type())) {
            add(path, "the table says " + wanted.type() + ", the type " + found.type());
        }
        compareAllowed(path, wanted.allowed(), found.allowed());
        boolean required = wanted.required() && !optionalSomewhere.contains(path);
        if (found.presence() != Presence.COLLECTION && required != (found.presence() == Presence.MANDATORY)) {
            add(path, (required ? "required" : "not required") + " by the table, " + found.presence() + " in the type");
        }
    }

    private void compareAllowed(String path, Set<String> wanted, Set<String> found) {
        if (!wanted.equals(found)) {
            add(path, "the table allows " + new TreeSet<>(wanted) + ", the type " + new TreeSet<>(found));
        }
    }

    private static String plain(String type) {
        return type.replace("(free)", "").replace("(empty)", "");
    }

    private void add(String path, String difference) {
        differences.add(path + ": " + difference);
    }
}
