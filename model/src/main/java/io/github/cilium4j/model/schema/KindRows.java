package io.github.cilium4j.model.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rows of one kind in one API version, by path. A row is understood when it is asked for. */
final class KindRows {
    /** The path of the object itself. */
    static final String OBJECT = ".";

    private final Table table;
    private final Columns columns;
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Row> rows = new ConcurrentHashMap<>();

    KindRows(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Adds a line; only while the table is read. */
    void add(String line) {
        String path = columns.path(line);
        lines.put(path, line);
        if (!path.endsWith("]") && !path.endsWith("}") && !path.equals(OBJECT)) {
            int dot = path.lastIndexOf('.');
            children.computeIfAbsent(dot < 0 ? OBJECT : path.substring(0, dot), parent -> new ArrayList<>())
                    .add(path.substring(dot + 1));
        }
    }

    Table table() {
        return table;
    }

    /** Returns the names of the fields right below a path, in the order of the table. */
    List<String> fieldsBelow(String path) {
        return children.getOrDefault(path, List.of());
    }

    /** Returns every path, in no order. */
    Iterable<String> paths() {
        return lines.keySet();
    }

    /** Returns what the row of a path says; nothing when it has none. */
    @Nullable
    Row row(String path) {
        Row known = rows.get(path);
        String line = lines.get(path);
        if (known == null && line != null) {
            known = columns.row(line);
            rows.put(path, known);
        }
        return known;
    }

    boolean isRequired(String path) {
        return columns.isRequired(lines.getOrDefault(path, ""));
    }

    boolean hasDefault(String path) {
        return !columns.byDefault(lines.getOrDefault(path, "")).isEmpty();
    }

    /** Returns whether the row of the object itself says a word, such as {@code served}. */
    boolean says(String word) {
        return List.of(columns.extra(lines.getOrDefault(OBJECT, ""))).contains(word);
    }
}
