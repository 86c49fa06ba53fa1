package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.diagnostics.FieldPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the table of keys. A line is a key, indented by its depth, and behind tabs: the versions that read it (8, 9, 0; none
 * means all), its types (letters of {@link ValueType}, {@code f} a map of the user's, {@code M} a map
 * without which templates fail, {@code *} anything, {@code 0} null
 * only), its default and the strings it may have. A key that no supported chart reads has instead the last chart that did, or
 * {@code !} when all of them stop at it.
 */
final class TableReader {
    private static final String FILE = "cilium-values.tsv";

    private final Key root = new Key(FieldPath.root(), "");
    private final Deque<Key> above = new ArrayDeque<>(List.of(root));

    /** Most lines say the same about their keys, and a check of one file is to be quick. */
    private final Map<String, Variant> variants = new HashMap<>();

    private TableReader() {}

    static Key read() {
        TableReader reader = new TableReader();
        try (InputStream in = Objects.requireNonNull(TableReader.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(reader::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.root;
    }

    private void line(String line) {
        int depth = 0;
        while (line.charAt(depth) == ' ') {
            depth++;
        }
        while (above.size() > depth + 1) {
            above.pop();
        }
        int tab = line.indexOf('\t');
        String name = line.substring(depth, tab);
        String rest = line.substring(tab + 1);
        boolean read = rest.indexOf('\t') >= 0;
        Key key = above.element().child(name, read ? "" : rest);
        if (read) {
            key.add(variants.computeIfAbsent(rest, TableReader::variant));
        }
        above.push(key);
    }

    private static Variant variant(String rest) {
        String[] cells = rest.split("\t", -1);
        String letters = cells[1];
        Set<ValueType> types = EnumSet.noneOf(ValueType.class);
        for (ValueType type : ValueType.values()) {
            if (letters.indexOf(type.letter()) >= 0) {
                types.add(type);
            }
        }
        boolean free = letters.indexOf('*') >= 0 || letters.indexOf('f') >= 0;
        boolean needed = letters.indexOf('M') >= 0;
        if (needed || letters.indexOf('f') >= 0) {
            types.add(ValueType.MAP);
        }
        String byDefault = cells.length > 2 ? cells[2] : "";
        List<String> allowed = cells.length > 3 ? List.of(cells[3].split(",", -1)) : List.of();
        return new Variant(versions(cells[0]), types, free, needed, byDefault, allowed);
    }

    private static Set<CiliumVersion> versions(String digits) {
        Set<CiliumVersion> versions = EnumSet.noneOf(CiliumVersion.class);
        for (CiliumVersion version : CiliumVersion.all()) {
            String text = version.toString();
            if (digits.isEmpty() || digits.indexOf(text.charAt(text.length() - 1)) >= 0) {
                versions.add(version);
            }
        }
        return versions;
    }
}
