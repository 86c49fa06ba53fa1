package io.github.cilium4j.overlay.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of devices over an alphabet so small that all of them can be tried. */
final class TinyNames {
    static final String ALPHABET = "eth0";
    private static final int LONGEST = 5;

    /** Every name, longer by one than those that are drawn. */
    static final Set<String> ALL = all();

    private TinyNames() {}

    static boolean isPrefix(String entry) {
        return entry.endsWith("+");
    }

    /** Returns the names that an entry of a device list stands for. */
    static Set<String> covered(String entry) {
        String start = entry.substring(0, entry.length() - 1);
        return isPrefix(entry)
                ? ALL.stream().filter(name -> name.startsWith(start)).collect(Collectors.toSet())
                : Set.of(entry);
    }

    private static Set<String> all() {
        Set<String> names = new LinkedHashSet<>();
        List<String> longest = List.of("");
        for (int length = 1; length <= LONGEST; length++) {
            longest = longest.stream().flatMap(TinyNames::longer).toList();
            names.addAll(longest);
        }
        return names;
    }

    private static Stream<String> longer(String name) {
        return ALPHABET.chars().mapToObj(c -> name + (char) c);
    }
}
