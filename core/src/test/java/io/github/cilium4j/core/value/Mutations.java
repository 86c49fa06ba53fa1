package io.github.cilium4j.core.value;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that are nearly right: up to two characters inserted, removed, replaced or doubled. */
final class Mutations {
    private Mutations() {}

    /** Returns texts of which about a third are unchanged; {@code characters} is what mutations put in. */
    static Arbitrary<String> of(Arbitrary<String> texts, String characters) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, texts),
                Tuple.of(1, once(texts, characters)),
                Tuple.of(1, once(once(texts, characters), characters)));
    }

    private static Arbitrary<String> once(Arbitrary<String> texts, String characters) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000);
        Arbitrary<Character> inserts = Arbitraries.chars().with(characters.toCharArray());
        return Combinators.combine(texts, places, inserts, Arbitraries.of(Edit.class))
                .as(Mutations::edit);
    }

    private static String edit(String text, int place, char character, Edit edit) {
        int at = text.isEmpty() ? 0 : place % text.length();
        String head = text.substring(0, at);
        String hit = text.isEmpty() ? "" : text.substring(at, at + 1);
        String tail = text.isEmpty() ? "" : text.substring(at + 1);
        return switch (edit) {
            case INSERT -> head + character + hit + tail;
            case APPEND -> text + character;
            case REMOVE -> head + tail;
            case REPLACE -> head + character + tail;
            case DOUBLE -> head + hit + hit + tail;
        };
    }

    private enum Edit {
        INSERT,
        APPEND,
        REMOVE,
        REPLACE,
        DOUBLE
    }
}
