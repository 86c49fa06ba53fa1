package io.github.cilium4j.policies.lb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Interfaces and devices over an alphabet so small that every name can be tried. */
final class SmallNames {
    static final String ALPHABET = "en0";

    /** The longest name that is tried; every drawn name is shorter. */
    static final int LONGEST = 6;

    static final List<String> ALL = all();

    private SmallNames() {}

    static Arbitrary<DrawnInterface> interfaces() {
        Arbitrary<DrawnInterface> literals = names(0, 4).map(name -> new DrawnInterface(name, true));
        return Arbitraries.frequencyOf(
                Tuple.of(3, literals), Tuple.of(2, patterns().map(pattern -> new DrawnInterface(pattern, false))));
    }

    private static Arbitrary<String> patterns() {
        Arbitrary<String> form = Arbitraries.of(
                "^%s",
                "%s$",
                "^%s$",
                "%s.",
                "%s.*",
                "%s[01]",
                "^%s[0-9]+$",
                "[en]%s",
                "(%s)",
                "%s?",
                "^%s|%s$",
                "e.*%s",
                "%s+",
                "\\b%s");
        return Combinators.combine(form, names(1, 3)).as((pattern, name) -> pattern.replace("%s", name));
    }

    /** A device list; empty when the devices are detected. */
    static Arbitrary<List<String>> devices() {
        Arbitrary<String> prefix = names(1, 3).map(name -> name + "+");
        return Arbitraries.frequencyOf(Tuple.of(3, names(1, 4)), Tuple.of(1, prefix))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<String> names(int shortest, int longest) {
        return Arbitraries.strings()
                .withChars(ALPHABET.toCharArray())
                .ofMinLength(shortest)
                .ofMaxLength(longest);
    }

    private static List<String> all() {
        List<String> names = new ArrayList<>();
        List<String> longest = List.of("");
        for (int length = 1; length <= LONGEST; length++) {
            longest = longest.stream().flatMap(SmallNames::longer).toList();
            names.addAll(longest);
        }
        return List.copyOf(names);
    }

    private static Stream<String> longer(String name) {
        return ALPHABET.chars().mapToObj(c -> name + (char) c);
    }
}
