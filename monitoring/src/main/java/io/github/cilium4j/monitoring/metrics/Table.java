package io.github.cilium4j.monitoring.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A table among the resources of this package: cells between tabs, a head that is left out. */
final class Table {
    private Table() {}

    /** Returns how a word of a table is called in Java. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static List<List<String>> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
