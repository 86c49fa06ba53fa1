package io.github.cilium4j.arbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is equal to itself only and has no edge cases.
 *
 * <p>jqwik looks its generators up by arbitrary, and hashes and compares a composed one down to its last part, for every
 * value: for a policy that took most of the time.
 */
final class Whole<T> implements Arbitrary<T> {
    private final Arbitrary<T> parts;

    private Whole(Arbitrary<T> parts) {
        this.parts = parts;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> parts) {
        return new Whole<>(parts);
    }

    @Override
    public RandomGenerator<T> generator(int size) {
        return parts.generator(size);
    }

    @Override
    public EdgeCases<T> edgeCases(int most) {
        return EdgeCases.none();
    }
}
