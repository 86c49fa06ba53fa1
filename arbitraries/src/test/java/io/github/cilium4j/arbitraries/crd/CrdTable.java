package io.github.cilium4j.arbitraries.crd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of custom resources, read from a table in the resources of the model. */
final class CrdTable {
    private static final String FOLDER = "/io/github/cilium4j/model/schema/";
    private static final String REFERENCE = "same-as=";

    private final List<Map<String, String>> rows;

    private CrdTable(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    static CrdTable read(String name) {
        try (InputStream in = CrdTable.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + name);
            }
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            List<String> columns = cells(lines[0]);
            return new CrdTable(Arrays.stream(lines)
                    .skip(1)
                    .map(line -> row(columns, cells(line)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }

    /** Returns every kind with its scope and its served API versions, newest first. */
    Set<String> kinds() {
        Map<String, List<String>> served = new TreeMap<>();
        rows.stream()
                .filter(row -> path(row).equals("."))
                .filter(row -> List.of(cell(row, "extra").split(" ; ")).contains("served"))
                .forEach(row -> served.computeIfAbsent(
                                cell(row, "kind")
                                        + (cell(row, "extra").contains("scope=Namespaced")
                                                ? " Namespaced "
                                                : " Cluster "),
                                kind -> new ArrayList<>())
                        .add(cell(row, "apiVersion")));
        Set<String> kinds = new TreeSet<>();
        served.forEach((kind, apiVersions) -> kinds.add(kind + apiVersions));
        return kinds;
    }

    /** Returns the fields of a kind by their paths, references followed; empty when the table does not have it. */
    Map<String, CrdField> fields(String kind, String apiVersion) {
        Map<String, CrdField> fields = new TreeMap<>();
        rowsOf(kind, apiVersion).stream()
                .filter(row -> !path(row).equals("."))
                .forEach(row -> add(fields, row, path(row)));
        return fields;
    }

    private void add(Map<String, CrdField> fields, Map<String, String> row, String path) {
        fields.put(path, field(row).at(path));
        reference(row).ifPresent(reference -> follow(fields, reference, path));
    }

    /** Adds what is below the referenced field, below the field that refers to it. */
    private void follow(Map<String, CrdField> fields, Reference reference, String path) {
        List<Map<String, String>> below = rowsOf(reference.kind(), reference.apiVersion()).stream()
                .filter(row -> isBelow(path(row), reference.path()))
                .toList();
        below.forEach(row ->
                add(fields, row, path + path(row).substring(reference.path().length())));
    }

    private static boolean isBelow(String path, String ancestor) {
        return path.length() > ancestor.length()
                && path.startsWith(ancestor)
                && ".[{".indexOf(path.charAt(ancestor.length())) >= 0;
    }

    /** References name a version such as {@code v2}, rows a group and version such as {@code cilium.io/v2}. */
    private List<Map<String, String>> rowsOf(String kind, String apiVersion) {
        String version = apiVersion.substring(apiVersion.indexOf('/') + 1);
        return rows.stream()
                .filter(row -> cell(row, "kind").equals(kind))
                .filter(row -> cell(row, "apiVersion").endsWith("/" + version))
                .toList();
    }

    private record Reference(String kind, String apiVersion, String path) {}

    private static Optional<Reference> reference(Map<String, String> row) {
        return Arrays.stream(cell(row, "extra").split(" ; "))
                .filter(part -> part.startsWith(REFERENCE))
                .map(part -> part.substring(REFERENCE.length()).split("[@:]", 3))
                .map(parts -> new Reference(parts[0], parts[1], parts[2]))
                .findFirst();
    }

    private static CrdField field(Map<String, String> row) {
        Set<String> allowed =
                new TreeSet<>(new ArrayList<>(List.of(cell(row, "enum").split("\\|"))));
        allowed.remove("");
        return new CrdField(
                path(row),
                cell(row, "type"),
                cell(row, "required").equals("yes"),
                allowed,
                cell(row, "maxItems").equals("0"));
    }

    private static String path(Map<String, String> row) {
        return cell(row, "path");
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
