package io.github.cilium4j.model.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A table of fields. Only the rows of kinds that are asked for are read: a check of one file is to be quick. */
final class Table {
    private final String text;
    private final Columns columns;
    private final Map<String, Map<String, KindRows>> kinds = new ConcurrentHashMap<>();

    private Table(String text) {
        this.text = text;
        this.columns = new Columns(text.substring(0, text.indexOf('\n')));
    }

    /** Reads a table. They are plain ASCII, which is read fastest in this way. */
    static Table read(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            return new Table(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rows of a kind by its API versions; none when the table does not have the kind. */
    Map<String, KindRows> kind(String name) {
        Map<String, KindRows> known = kinds.get(name);
        return known == null ? kinds.computeIfAbsent(name, this::rows) : known;
    }

    String text() {
        return text;
    }

    /** Returns the name of every kind, in the order of the table. */
    Set<String> kindNames() {
        Set<String> names = new LinkedHashSet<>();
        text.lines().skip(1).forEach(line -> names.add(line.substring(0, line.indexOf('\t'))));
        return names;
    }

    private Map<String, KindRows> rows(String kind) {
        Map<String, KindRows> rows = new LinkedHashMap<>();
        String start = "\n" + kind + "\t";
        int at = text.indexOf(start);
        while (at >= 0 && text.startsWith(start, at)) {
            int end = text.indexOf('\n', at + 1);
            String line = text.substring(at + 1, end < 0 ? text.length() : end);
            rows.computeIfAbsent(columns.apiVersion(line), version -> new KindRows(this, columns))
                    .add(line);
            at = end;
        }
        return rows;
    }

    /** Returns the rows that a reference is about. */
    KindRows referenced(Row.Reference reference) {
        for (Map.Entry<String, KindRows> entry : kind(reference.kind()).entrySet()) {
            if (entry.getKey().endsWith("/" + reference.version())) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException("no rows of " + reference);
    }
}
