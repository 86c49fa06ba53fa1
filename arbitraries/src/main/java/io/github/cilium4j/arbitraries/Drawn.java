package io.github.cilium4j.arbitraries;

import io.github.cilium4j.core.InvalidManifestException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Small building blocks of generators: short lists, and steps that are done to a builder. */
final class Drawn {
    private static final int MOST = 2;

    private Drawn() {}

    /** Returns lists of no more than two items, the empty one included. */
    static <T> Arbitrary<List<T>> few(Arbitrary<T> items) {
        return items.list().ofMaxSize(MOST);
    }

    /** Returns lists of one or two items. */
    static <T> Arbitrary<List<T>> some(Arbitrary<T> items) {
        return items.list().ofMinSize(1).ofMaxSize(MOST);
    }

    /** Returns lists of two items. */
    static <T> Arbitrary<List<T>> pairs(Arbitrary<T> items) {
        return items.list().ofSize(2);
    }

    /** Returns what the attempts make; those that a builder refuses are drawn again. */
    static <T> Arbitrary<T> valid(Arbitrary<Supplier<T>> attempts) {
        return attempts.map(Drawn::taken).filter(Optional::isPresent).map(Optional::orElseThrow);
    }

    private static <T> Optional<T> taken(Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (InvalidManifestException e) {
            return Optional.empty();
        }
    }

    /** Returns one of the steps, or now and then one that does nothing. */
    static <B> Arbitrary<Consumer<B>> oneOrNone(List<Arbitrary<Consumer<B>>> steps) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(builder -> {})), Tuple.of(steps.size(), Arbitraries.oneOf(steps)));
    }

    /** Does a step to a builder and returns the builder. */
    static <B> B step(B builder, Consumer<B> step) {
        step.accept(builder);
        return builder;
    }
}
